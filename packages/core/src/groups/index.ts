export * from "./balancing/index.ts";
export { type ChangeStaticInput, changeStaticInput } from "./change-static.input.ts";
export { type CreateStaticInput, createStaticInput } from "./create-static.input.ts";
export type { GroupsFact } from "./facts.ts";
export * from "./parties/index.ts";
export { groupsRefusals } from "./refusals.ts";
export { requireTargets } from "./require-targets.ts";
export {
  type SeatMemberInput,
  seatMemberInput,
  type UnseatMemberInput,
  unseatMemberInput,
} from "./seat-member.input.ts";
export { type Seating, seatMember } from "./seat-member.ts";
export { type SharedSlots, sharedSlots } from "./shared-slots.ts";
export { type StaticInput, staticInput, staticName } from "./static.input.ts";
export type { RoleTargets, Static, StaticSeat } from "./static.ts";
export { type Played, type RoleGap, type StaticHealth, staticHealth } from "./static-health.ts";
export { findStaticSize } from "./static-limits.ts";
export { unseatMember } from "./unseat-member.ts";
export * from "./war-server/index.ts";
