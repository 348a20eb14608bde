import type { Feature } from "../features.ts";
import type { Right } from "../rights.ts";

/**
 * Every use-case that changes something of a guild for somebody, with the right that it asks for; null where being in the
 * guild is enough. What only repeats what Discord tells is not among them.
 */
export const auditedUseCases = {
  "settings.connectGuild": "settings.edit",
  "settings.disconnectGuild": "settings.edit",
  "settings.mendFinding": "settings.edit",
  "settings.resetGuild": "data.erase",
  "settings.restoreGuild": "data.erase",
  "settings.changeGuild": "settings.edit",
  "settings.changeSettings": "settings.edit",
  "settings.chooseStyle": "settings.edit",
  "settings.switchModule": "settings.edit",
  "settings.changeRights": "rights.edit",
  "settings.applyRightsPreset": "rights.edit",
  "settings.pickPlace": "settings.edit",
  "settings.forgetPicks": "settings.edit",
  "settings.confirmSetup": "settings.edit",
  "settings.stopSetup": "settings.edit",
  "settings.finishSetup": "settings.edit",
  "members.addUnlinkedMember": "members.edit",
  "members.renameMember": "members.edit",
  "members.saveCharacter": "members.edit",
  "members.deleteCharacter": "members.edit",
  "members.saveBuild": "members.edit",
  "members.deleteBuild": "members.edit",
  "members.changeStanding": "members.edit",
  "members.changeRank": "ranks.edit",
  "members.saveRanks": "ranks.edit",
  "absences.startAbsence": null,
  "absences.changeAbsence": null,
  "absences.endAbsence": null,
  "absences.enterAbsence": "absences.edit",
  "absences.correctAbsence": "absences.edit",
  "absences.closeAbsence": "absences.edit",
  "absences.moveAbsence": "absences.edit",
  "absences.saveAvailability": null,
  "groups.createStatic": "groups.edit",
  "groups.changeStatic": "groups.edit",
  "groups.disbandStatic": "groups.edit",
  "groups.seatMember": "groups.edit",
  "groups.unseatMember": "groups.edit",
  "events.createEvent": "events.edit",
  "events.startEvent": "events.edit",
  "events.endEvent": "events.edit",
  "events.cancelEvent": "events.edit",
  "events.answerEvent": null,
  "events.answerForMember": "events.edit",
  "attendance.markAttendance": "attendance.edit",
  "attendance.settleEvent": "events.settle",
  "dkp.adjustPoints": "dkp.adjust",
  "dkp.undoAdjustment": "dkp.adjust",
  "privacy.eraseOwnData": null,
  "privacy.eraseMember": "data.erase",
  "privacy.exportMember": "data.export",
  "privacy.forgetFormerMembers": "data.erase",
} as const satisfies Readonly<Record<`${Feature}.${string}`, Right | null>>;

export type AuditedUseCase = keyof typeof auditedUseCases;

export const auditedUseCaseNames = Object.keys(auditedUseCases) as readonly AuditedUseCase[];
