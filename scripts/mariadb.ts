import { Advice } from "./advice.ts";
import { answers, findServerPid } from "./mariadb/living-server.ts";
import type { Place } from "./mariadb/place.ts";
import { openPlace, rootUrl } from "./mariadb/place.ts";
import { startServer } from "./mariadb/start-server.ts";
import { pollUntil } from "./poll-until.ts";
import { isAlive } from "./process-state.ts";

/** A private MariaDB that only this account reaches, over a Unix socket. */
export type Mariadb = {
  /** Root's address without a database; root has no password, the socket's folder is the lock. */
  rootUrl: string;
  socketPath: string;
  pid: number;
  /** True when a server of an earlier run was found alive and taken over. */
  wasRunning: boolean;
  stop(): Promise<void>;
};

type MariadbOptions = {
  folder: string;
  /** False trades the last second before a power cut for speed: for tests. */
  durable: boolean;
};

const stopTimeoutSeconds = 30;

/** Gives a running MariaDB whose data is in the folder: the living one of an earlier run, or a new one. */
export async function openMariadb({ folder, durable }: MariadbOptions): Promise<Mariadb> {
  const place = openPlace(folder);
  const livingPid = await findLivingServer(place);
  const pid = livingPid ?? (await startServer(place, durable));
  return {
    rootUrl: rootUrl(place),
    socketPath: place.socketPath,
    pid,
    wasRunning: livingPid !== undefined,
    stop: () => stopServer(pid),
  };
}

/** Stops the server that a killed run left behind in this folder, if there is one. */
export async function stopAbandonedMariadb(folder: string): Promise<void> {
  const pid = findServerPid(openPlace(folder));
  if (pid) await stopServer(pid);
}

/** Waits for one that is starting or dying: it ends up either answering or gone. */
async function findLivingServer(place: Place): Promise<number | undefined> {
  const pid = findServerPid(place);
  if (!pid) return undefined;
  const outcome = await pollUntil(async () => ((await answers(place)) ? "living" : !isAlive(pid) && "gone"), {
    timeoutSeconds: stopTimeoutSeconds,
  });
  if (!outcome)
    throw new Advice(`Process ${pid} holds ${place.data} but does not answer: end it with kill -9 ${pid}.`);
  return outcome === "living" ? pid : undefined;
}

async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGTERM");
  const isGone = await pollUntil(() => !isAlive(pid), { timeoutSeconds: stopTimeoutSeconds });
  if (!isGone) process.kill(pid, "SIGKILL");
}
