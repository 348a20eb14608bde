import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { text } from "node:stream/consumers";
import { Advice } from "./advice.ts";
import { pollUntil } from "./poll-until.ts";

// A run that is ending gives its lock back within this time; one that was killed hard holds none.
const waitSeconds = 5;

/**
 * Holds a lock as long as this process lives. It is a socket that we listen on: whoever comes second can tell a living
 * holder from a dead one's leftover, which a file with a process id cannot.
 */
export async function holdLock(socketPath: string): Promise<AsyncDisposable> {
  const server = await pollUntil(() => tryLock(socketPath), { timeoutSeconds: waitSeconds });
  if (server) return server;
  const holder = await findHolder(socketPath);
  throw new Advice(
    `Guildhall already runs from this folder (process ${holder ?? "unknown"}): stop it first.`,
  );
}

async function tryLock(socketPath: string): Promise<Server | undefined> {
  if ((await findHolder(socketPath)) !== undefined) return undefined;
  rmSync(socketPath, { force: true });
  const server = createServer((caller) => caller.end(String(process.pid)));
  server.listen(socketPath);
  try {
    await once(server, "listening");
    return server.unref();
  } catch {
    return undefined;
  }
}

async function findHolder(socketPath: string): Promise<string | undefined> {
  try {
    return await text(connect(socketPath));
  } catch {
    return undefined;
  }
}
