import type { BotFeature } from "#bot/discord/define-feature.ts";
import { addForeignGuildCommand } from "./add-foreign-guild.command.ts";
import { addIncidentCommand } from "./add-incident.command.ts";
import { agreePactCommand } from "./agree-pact.command.ts";
import { changeContactCommand } from "./change-contact.command.ts";
import { listForeignGuildsCommand } from "./list-foreign-guilds.command.ts";
import { endPacts, noticePacts } from "./note-pact.job.ts";
import { onContactSettled } from "./on-contact-settled.ts";
import { onContactsChanged } from "./on-contacts-changed.ts";
import { onForeignChannelsDue } from "./on-foreign-channels-due.ts";
import { onPactDue } from "./on-pact-due.ts";
import { remindOfContacts } from "./remind-of-contact.job.ts";
import { settleContactButton } from "./settle-contact.button.ts";
import { showForeignGuildCommand } from "./show-foreign-guild.command.ts";

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
  controls: [settleContactButton],
  factHandlers: [onPactDue, onForeignChannelsDue, onContactsChanged, onContactSettled],
  jobs: [noticePacts, endPacts, remindOfContacts],
};
