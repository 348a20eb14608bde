// What a fake child that is held back loads before it waits.
import { appendFileSync } from "node:fs";

appendFileSync("diary", `module loaded ${process.pid}\n`);
