/**
 * The environment for a server: this process's own, without what Node.js or an editor's terminal has put there for
 * itself, which would make the server connect to that editor.
 */
export function serverEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$|NODE_PATH$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), ...added };
}
