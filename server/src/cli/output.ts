import { createWriteStream, openSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { Problem } from "../../../coder/src/model/index.ts";

/** Where results go. `write` waits while the reader is slower than we are and tells false once nobody reads any more. */
export type Output = {
  write(parts: Iterable<string>): Promise<boolean>;
  finish(): Promise<void>;
  discard(): void;
};

const flushAt = 1 << 16;

/**
 * Opens standard output, or a file that appears under its name only when it is whole.
 * @example const output = openOutput(process.stdout, "answer.json"); await output.write(["{}"]); await output.finish()
 */
export function openOutput(stdout: Writable, file?: string): Output {
  return file === undefined ? openStream(stdout) : openFile(file);
}

function openStream(stream: Writable): Output {
  const state = watch(stream);
  const unwritable = (error: unknown): Problem =>
    new Problem("out-unwritable", { file: "standard output", reason: tellReason(error) });
  return {
    write: (parts) => writeParts(stream, state, parts).catch((error: unknown) => Promise.reject(unwritable(error))),
    finish: async () => {
      if (!state.isGone) await new Promise<void>((resolve) => stream.write("", () => resolve()));
      // A failed write is told one turn after it.
      await new Promise((resolve) => setImmediate(resolve));
      if (state.error) throw unwritable(state.error);
    },
    discard: () => {},
  };
}

type State = { isGone: boolean; error: NodeJS.ErrnoException | null; wake: (() => void) | null };

function watch(stream: Writable): State {
  const state: State = { isGone: false, error: null, wake: null };
  stream.on("error", (error: NodeJS.ErrnoException) => {
    state.isGone = true;
    // `marsad code … | head` closes the pipe early; that is no failure.
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") state.error = error;
    state.wake?.();
  });
  stream.on("drain", () => state.wake?.());
  return state;
}

async function writeParts(stream: Writable, state: State, parts: Iterable<string>): Promise<boolean> {
  let held = "";
  for (const part of parts) {
    held += part;
    if (held.length < flushAt) continue;
    await flush(stream, state, held);
    held = "";
    if (state.isGone) break;
  }
  if (held !== "" && !state.isGone) await flush(stream, state, held);
  if (state.error) throw state.error;
  return !state.isGone;
}

async function flush(stream: Writable, state: State, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    state.wake = resolve;
    if (state.isGone || !stream.writableNeedDrain) resolve();
  });
  state.wake = null;
}

function openFile(file: string): Output {
  const target = findTarget(file);
  const place = target.isPlain
    ? join(dirname(target.path), `.${basename(target.path)}.${process.pid}.part`)
    : target.path;
  const unwritable = (error: unknown): Problem => new Problem("out-unwritable", { file, reason: tellReason(error) });
  const stream = createWriteStream(place, { fd: openNow(place, unwritable) });
  const state = watch(stream);
  const drop = (): void => {
    stream.destroy();
    if (target.isPlain) rmSync(place, { force: true });
  };
  const stop = (signal: NodeJS.Signals): void => {
    drop();
    process.removeListener(signal, stop);
    process.kill(process.pid, signal);
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const release = (): void => {
    process.removeListener("SIGINT", stop).removeListener("SIGTERM", stop);
  };
  return {
    write: (parts) => writeParts(stream, state, parts).catch((error: unknown) => Promise.reject(unwritable(error))),
    finish: async () => {
      try {
        if (!state.error)
          await new Promise<void>((resolve, reject) =>
            stream.end((error?: Error | null) => (error ? reject(error) : resolve())),
          );
        if (state.error) throw state.error;
        if (target.isPlain) renameSync(place, target.path);
      } catch (error) {
        drop();
        throw unwritable(error);
      } finally {
        release();
      }
    },
    discard: () => {
      drop();
      release();
    },
  };
}

/** Opened at once: a name that cannot be written to is told before the work and not after it. */
function openNow(place: string, unwritable: (error: unknown) => Problem): number {
  try {
    return openSync(place, "w");
  } catch (error) {
    throw unwritable(error);
  }
}

/** A link is followed, so that it stays a link; what is no plain file (/dev/stdout, a pipe) is written to as it is. */
function findTarget(file: string): { path: string; isPlain: boolean } {
  try {
    const path = realpathSync(file);
    const found = statSync(path);
    if (found.isDirectory()) throw new Problem("out-unwritable", { file, reason: "it is a folder" });
    return { path, isPlain: found.isFile() };
  } catch (error) {
    if (error instanceof Problem) throw error;
    try {
      return { path: join(realpathSync(dirname(file)), basename(file)), isPlain: true };
    } catch {
      throw new Problem("out-unwritable", { file, reason: `there is no folder ${dirname(file)}` });
    }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk is read-only",
};

function tellReason(error: unknown): string {
  return reasons[(error as NodeJS.ErrnoException).code ?? ""] ?? (error as Error).message;
}
