import {
  addContact,
  addIncident,
  agreePact,
  deleteForeignGuild,
  endPact,
  listForeignGuilds,
  noteChannelReady,
  notePact,
  remindOfContact,
  removeContact,
  restoreForeignGuild,
  restoreIncident,
  restorePact,
  saveForeignGuild,
  settleContact,
  takeBackIncident,
  viewForeignGuild,
} from "#use-cases/diplomacy/index.ts";
import type { Attacks } from "./attack.ts";

export const diplomacyAttacks: Attacks = {
  listForeignGuilds: { right: "diplomacy.edit", attempt: listForeignGuilds },
  viewForeignGuild: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy }) => viewForeignGuild(context, actor, diplomacy),
  },
  saveForeignGuild: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { foreignGuildId } }) =>
      saveForeignGuild(context, actor, { foreignGuildId, name: "Dusk", tag: null, server: null, note: null }),
  },
  deleteForeignGuild: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy }) => deleteForeignGuild(context, actor, diplomacy),
  },
  restoreForeignGuild: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { deletedId: foreignGuildId } }) =>
      restoreForeignGuild(context, actor, { foreignGuildId }),
  },
  agreePact: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { foreignGuildId } }) =>
      agreePact(context, actor, { foreignGuildId, kind: "war", untilOn: null }),
  },
  endPact: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy }) => endPact(context, actor, diplomacy),
  },
  restorePact: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { endedPactId: pactId } }) =>
      restorePact(context, actor, { pactId }),
  },
  notePact: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { pactId } }) => notePact(context, actor, { pactId, of: "end" }),
  },
  addContact: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { foreignGuildId, strangerUserId: userId } }) =>
      addContact(context, actor, { foreignGuildId, userId }),
  },
  removeContact: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { foreignGuildId, contactUserId: userId } }) =>
      removeContact(context, actor, { foreignGuildId, userId }),
  },
  settleContact: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { contactId } }) =>
      settleContact(context, actor, { contactId, step: "refuse", seen: "in" }),
  },
  remindOfContact: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy }) => remindOfContact(context, actor, diplomacy),
  },
  noteChannelReady: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy }) => noteChannelReady(context, actor, diplomacy),
  },
  addIncident: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { foreignGuildId } }) =>
      addIncident(context, actor, { foreignGuildId, kind: "theft", words: "Took our chest" }),
  },
  takeBackIncident: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy }) => takeBackIncident(context, actor, diplomacy),
  },
  restoreIncident: {
    right: "diplomacy.edit",
    attempt: (context, actor, { diplomacy: { takenBackId: incidentId } }) =>
      restoreIncident(context, actor, { incidentId }),
  },
};
