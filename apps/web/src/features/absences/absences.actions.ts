"use server";

import {
  absenceFields,
  absenceInput,
  changeAbsenceInput,
  enterAbsenceInput,
  saveAvailabilityInput,
} from "@guildhall/core/absences";
import {
  changeAbsence,
  closeAbsence,
  correctAbsence,
  endAbsence,
  enterAbsence,
  saveAvailability,
  startAbsence,
} from "@guildhall/use-cases/absences";
import { guildAction } from "#web/server/guild-action.ts";

export const startAbsenceAction = guildAction("absences.startAbsence", absenceFields, startAbsence);

export const changeAbsenceAction = guildAction("absences.changeAbsence", changeAbsenceInput, changeAbsence);

export const endAbsenceAction = guildAction("absences.endAbsence", absenceInput, endAbsence);

export const enterAbsenceAction = guildAction("absences.enterAbsence", enterAbsenceInput, enterAbsence);

export const correctAbsenceAction = guildAction(
  "absences.correctAbsence",
  changeAbsenceInput,
  correctAbsence,
);

export const closeAbsenceAction = guildAction("absences.closeAbsence", absenceInput, closeAbsence);

export const saveAvailabilityAction = guildAction(
  "absences.saveAvailability",
  saveAvailabilityInput,
  saveAvailability,
);
