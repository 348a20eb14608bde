// A house of tiny programs, run as a process of its own: node fake-house.ts FOLDER first=polite second=stubborn …
import { join } from "node:path";
import { holdLock } from "../hold-lock.ts";
import { openMariadb } from "../mariadb.ts";
import { report } from "../report.ts";
import { runHouse } from "../start/run-house.ts";
import { superviseChild } from "../supervisor.ts";

const [folder = "", ...children] = process.argv.slice(2);

await runHouse(async (house) => {
  house.use(await holdLock(join(folder, "lock.sock")));
  for (const [name = "", behaviour = ""] of children.map((child) => child.split("="))) {
    if (name === "mariadb") await openDatabase(house);
    else {
      const child = openChild(name, behaviour);
      house.defer(child.stop);
      process.on("message", child.go);
    }
  }
  report("ready");
});

async function openDatabase(house: AsyncDisposableStack): Promise<void> {
  const mariadb = await openMariadb({ folder: join(folder, "mariadb"), durable: true });
  house.defer(mariadb.stop);
  report(`MariaDB ${mariadb.wasRunning ? "taken over" : "started"} ${mariadb.pid}`);
}

function openChild(name: string, behaviour: string) {
  return superviseChild({
    name,
    args: [join(import.meta.dirname, "fake-child.ts"), name, join(folder, "diary"), behaviour],
    cwd: folder,
    env: process.env,
    ...(behaviour === "held" && { heldAfter: join(import.meta.dirname, "fake-module.ts") }),
    logPath: join(folder, "logs", `${name}.log`),
    stopTimeoutSeconds: 1,
  });
}
