import type { BotFeature } from "#bot/discord/define-feature.ts";
import { addToStaticCommand } from "./add-to-static.command.ts";
import { buildPartiesCommand } from "./build-parties.command.ts";
import { createStaticCommand } from "./create-static.command.ts";
import { disbandStaticConfirmation } from "./disband-static.button.ts";
import { disbandStaticCommand } from "./disband-static.command.ts";
import { linkWarServerCommand } from "./link-war-server.command.ts";
import { listStaticsCommand } from "./list-statics.command.ts";
import { lookAfterWarServer } from "./look-after-war-server.job.ts";
import { musterPartiesButton } from "./muster-parties.button.ts";
import { musterPartiesCommand } from "./muster-parties.command.ts";
import { onMusterDue } from "./on-muster-due.ts";
import { onPartiesPublished } from "./on-parties-published.ts";
import { onPartyOfMemberChanged } from "./on-party-of-member-changed.ts";
import { onWarServerBack } from "./on-war-server-back.ts";
import { onWarServerDue } from "./on-war-server-due.ts";
import { publishPartiesButton } from "./publish-parties.button.ts";
import { publishPartiesCommand } from "./publish-parties.command.ts";
import { removeFromStaticCommand } from "./remove-from-static.command.ts";
import { showPartiesCommand } from "./show-parties.command.ts";
import { showStaticCommand } from "./show-static.command.ts";
import { showWarServerCommand } from "./show-war-server.command.ts";
import { unlinkWarServerConfirmation } from "./unlink-war-server.button.ts";
import { unlinkWarServerCommand } from "./unlink-war-server.command.ts";
import { warInviteButton } from "./war-invite.button.ts";

export const groupsFeature: BotFeature = {
  commands: [
    createStaticCommand,
    showStaticCommand,
    listStaticsCommand,
    addToStaticCommand,
    removeFromStaticCommand,
    disbandStaticCommand,
    buildPartiesCommand,
    showPartiesCommand,
    publishPartiesCommand,
    musterPartiesCommand,
    showWarServerCommand,
    linkWarServerCommand,
    unlinkWarServerCommand,
  ],
  controls: [
    ...disbandStaticConfirmation.controls,
    ...unlinkWarServerConfirmation.controls,
    publishPartiesButton,
    musterPartiesButton,
    warInviteButton,
  ],
  factHandlers: [onPartiesPublished, onPartyOfMemberChanged, onMusterDue, onWarServerDue, onWarServerBack],
  jobs: [lookAfterWarServer],
};
