/** Looks again whether a room is empty. */
export const lookAfterRoomJob = "look-after-room";

/** The run that looks at the room at that moment. */
export function lookAfterRoom(roomId: number, dueAt: Temporal.Instant) {
  return { job: lookAfterRoomJob, slot: `${roomId} ${dueAt}`, dueAt };
}

/** Which room a run is about. */
export function roomIdOfSlot(slot: string): number {
  return Number.parseInt(slot, 10);
}
