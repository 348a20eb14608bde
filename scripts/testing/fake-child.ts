// A tiny program under supervision: says in the diary when it starts and when it was asked to stop.
import { appendFileSync } from "node:fs";

const [name = "", diary = "", behaviour = "polite"] = process.argv.slice(2);
const write = (event: string) => appendFileSync(diary, `${name} ${event} ${process.pid}\n`);

process.on("SIGTERM", () => {
  write("asked");
  if (behaviour !== "stubborn") process.exit(0);
});
setInterval(() => undefined, 60_000);
write("up");
