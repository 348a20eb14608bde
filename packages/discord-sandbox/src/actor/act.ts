import { type InteractionStart, startInteraction } from "../world/changes/start-interaction.ts";
import type { Interaction } from "../world/state/interaction.ts";
import type { World } from "../world/world.ts";
import type { ReplyData } from "./reply-data.ts";

/** Acts, and waits for what the bot makes of it. */
export async function act(world: World, start: InteractionStart): Promise<ReplyData> {
  return awaitReply(startInteraction(world, start));
}

async function awaitReply(interaction: Interaction): Promise<ReplyData> {
  const answer = await interaction.answer.promise;
  const base = { channelId: interaction.channelId, token: interaction.token };
  switch (answer.kind) {
    case "message":
    case "updated": {
      const { payload, ephemeralFor } = answer.message;
      return { ...base, kind: answer.kind, message: payload, isEphemeral: ephemeralFor !== undefined };
    }
    case "modal":
      return { ...base, kind: "modal", modal: answer.modal };
    case "choices":
      return { ...base, kind: "choices", choices: answer.choices };
    case "acknowledged":
    case "failed":
      return { ...base, kind: answer.kind };
  }
}
