/** The day that lies `offset` days after the sample's today, as `YYYY-MM-DD`. */
export type Day = (offset: number) => string;

/** A file of the sample folder; its path is relative, with `/`. */
export interface SampleFile {
  readonly path: string;
  readonly text: string;
}
