import type { Result } from "../../attendance/index.ts";

/** Results of somebody who took part. Who sat out, or waited in case of need, was not at the kill. */
const thereResults: readonly Result[] = ["present", "late", "leftEarly", "walkIn"];

/** Whether somebody with this result was there when the drop fell; undefined is for whom an event says nothing of. */
export const wasThere = (result: Result | undefined): boolean =>
  result !== undefined && thereResults.includes(result);
