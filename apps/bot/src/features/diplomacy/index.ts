import type { BotFeature } from "#bot/discord/define-feature.ts";
import { addForeignGuildCommand } from "./add-foreign-guild.command.ts";
import { addIncidentCommand } from "./add-incident.command.ts";
import { agreePactCommand } from "./agree-pact.command.ts";
import { changeContactCommand } from "./change-contact.command.ts";
import { askDeleteButton, deleteConfirmation, restoreButton } from "./delete-foreign-guild.button.ts";
import { editForeignGuildButton, editForeignGuildModal } from "./edit-foreign-guild.modal.ts";
import { listForeignGuildsCommand } from "./list-foreign-guilds.command.ts";
import { endPacts, noticePacts } from "./note-pact.job.ts";
import { onContactSettled } from "./on-contact-settled.ts";
import { onContactsChanged } from "./on-contacts-changed.ts";
import { onForeignChannelsDue } from "./on-foreign-channels-due.ts";
import { onPactDue } from "./on-pact-due.ts";
import { remindOfContacts } from "./remind-of-contact.job.ts";
import { settleContactButton } from "./settle-contact.button.ts";
import { showForeignGuildCommand } from "./show-foreign-guild.command.ts";
import {
  restoreIncidentButton,
  takeBackIncidentButton,
  takeBackIncidentSelect,
} from "./take-back-incident.button.ts";

export { findReadyChannel } from "./find-ready-channel.ts";
export { tellInForeignChannel } from "./tell-in-foreign-channel.ts";

export const diplomacyFeature: BotFeature = {
  commands: [
    listForeignGuildsCommand,
    showForeignGuildCommand,
    addForeignGuildCommand,
    agreePactCommand,
    changeContactCommand,
    addIncidentCommand,
  ],
  controls: [
    settleContactButton,
    askDeleteButton,
    ...deleteConfirmation.controls,
    restoreButton,
    editForeignGuildButton,
    editForeignGuildModal,
    takeBackIncidentButton,
    restoreIncidentButton,
    takeBackIncidentSelect,
  ],
  factHandlers: [onPactDue, onForeignChannelsDue, onContactsChanged, onContactSettled],
  jobs: [noticePacts, endPacts, remindOfContacts],
};
