export { chooseWarEvent, nextWarTurn, warPartiesEndAt } from "./choose-war-event.ts";
export { planWarRoles, type WarRole, warNickname } from "./plan-war-roles.ts";
export {
  linkByCode,
  type WarCandidate,
  type WarCode,
  warCodeBytes,
  warCodeMinutes,
} from "./war-code.ts";
export {
  type ChangeWarServerInput,
  changeWarServerInput,
  type LinkWarServerInput,
  linkWarServerInput,
} from "./war-server.input.ts";
export {
  type WarServer,
  type WarThing,
  type WarThingKind,
  warInviteSeconds,
  warThingKinds,
} from "./war-server.ts";
export { isBelowBot, isWarOfficer, listWarLacks, type WarLack, warLacks } from "./war-standing.ts";
