import type { Right } from "../rights.ts";

/** What changes something of statics and parties, with the right that it asks for. */
export const auditedGroups = {
  "groups.createStatic": "groups.edit",
  "groups.changeStatic": "groups.edit",
  "groups.disbandStatic": "groups.edit",
  "groups.seatMember": "groups.edit",
  "groups.unseatMember": "groups.edit",
  "groups.buildParties": "groups.edit",
  "groups.takeAlternative": "groups.edit",
  "groups.placeMember": "groups.edit",
  "groups.lockPlaces": "groups.edit",
  "groups.leadParty": "groups.edit",
  "groups.changePartySetting": "groups.edit",
  "groups.undoParties": "groups.edit",
  "groups.publishParties": "groups.edit",
  "groups.seatArrival": "groups.edit",
  "groups.musterParties": "groups.edit",
  "groups.savePartyPreset": "groups.edit",
  "groups.deletePartyPreset": "groups.edit",
  "groups.makeWarCode": "settings.edit",
  "groups.linkWarServer": null,
  "groups.unlinkWarServer": "settings.edit",
  "groups.changeWarServer": "settings.edit",
  "groups.beginWarRemoval": "members.edit",
  "groups.takeWarInvite": null,
} as const satisfies Readonly<Record<`groups.${string}`, Right | null>>;
