type Wall = { readonly day: string; readonly time: string };

/**
 * The moment of a wall time, in ms, for what is only shown: what is saved is reckoned where Temporal is. Undefined while the
 * time is half typed.
 */
export function momentOnWall({ day, time }: Wall, timeZone: string): number | undefined {
  const asUtc = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // The offset at the moment itself may be another than the one beside it, when clocks change on that day.
  const near = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(near, timeZone);
}

/** How far the zone is ahead of UTC then, in ms. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  return Date.parse(`${format.format(moment).replace(" ", "T")}Z`) - Math.floor(moment / 1000) * 1000;
}
