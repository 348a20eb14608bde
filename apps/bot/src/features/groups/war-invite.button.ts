import { findOwnWarInvite, takeWarInvite } from "@guildhall/use-cases/groups";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { findWarInvite } from "./find-war-invite.ts";
import { warInviteView } from "./war-server.view.ts";

/** Below the parties and in the letter: an invite for whoever presses, if they play, as the parties stand now. */
export const warInviteButton = defineButton({
  feature: "groups",
  name: "war-invite",
  version: 1,
  params: z.object({ guildId: z.string().regex(/^\d{17,20}$/), eventId: z.number().int().positive() }),
  guildIn: ({ guildId }) => guildId,
  async run({ context, actor, client, t }, { eventId }) {
    const own = await findOwnWarInvite(context, actor, { eventId });
    const code = await findWarInvite(client, own);
    if (code !== own.code) await takeWarInvite(context, actor, { eventId, code });
    return warInviteView(t, code);
  },
});
