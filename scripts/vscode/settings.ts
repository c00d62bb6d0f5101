/** The themes that screenshots are taken in, with VS Code's names for them. */
export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof themes;

/** Values by the dotted names of VS Code's settings. */
export type Settings = Readonly<Record<string, unknown>>;

/** Settings under which the workbench shows the folder and nothing else: no welcome, no question, no update. */
export const calmSettings: Settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  // In a browser the workbench would save what is typed by itself; on the desktop it does not.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // Not `false`: the editor writes that anew as this while it starts, and the settings count as changed meanwhile.
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'window.autoDetectHighContrast': false,
  'git.openRepositoryInParentFolders': 'never',
  // A server looks for open ports every two seconds, and starts programs for that on the thread of the extensions.
  'remote.autoForwardPortsSource': 'output',
};
