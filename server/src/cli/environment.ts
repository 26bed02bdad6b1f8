/** What the commands know of the world around them; only the command line reads it, and once. */
export type Environment = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly width: number;
  readonly colour: boolean;
  /** How the command is called here: a clone has it under npx. */
  readonly command: string;
  readonly tellsStacks: boolean;
  readonly variables: Readonly<Record<string, string | undefined>>;
};

/**
 * Reads the process's streams and variables.
 * @example readEnvironment().colour // false with NO_COLOR or into a pipe
 */
export function readEnvironment(): Environment {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout,
    stderr,
    width: Math.max(40, stdout.columns || Number(env.COLUMNS) || 100),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    command: import.meta.dirname.split(/[\\/]/).includes("node_modules") ? "marsad" : "npx marsad",
    tellsStacks: Boolean(env.MARSAD_DEBUG),
    variables: env,
  };
}
