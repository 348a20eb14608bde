import { fixes, mendFindingInput } from "@guildhall/core/settings";
import type { MessageView } from "@guildhall/discord-views";
import { mendFinding, viewHealth } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { type DoctorControls, doctor } from "./doctor.view.ts";

/** The health check as it is now, for whoever asks. */
export async function showHealth({ context, actor, t }: DiscordRequest): Promise<MessageView> {
  return doctor(t, await viewHealth(context, actor), doctorControls);
}

const mend = defineButton({
  feature: "settings",
  name: "mend",
  version: 1,
  // A place that is none is an empty text: a custom id has no gaps.
  params: z.object({ fix: z.enum(fixes), place: z.string() }),
  async run(request, { fix, place }) {
    const input = parseInput(mendFindingInput, place ? { fix, place } : { fix });
    await mendFinding(request.context, request.actor, input);
    const view = await showHealth(request);
    return update({ ...view, content: request.t("settings.doctor.mended") });
  },
});

const lookAgain = defineButton({
  feature: "settings",
  name: "examine",
  version: 1,
  params: z.object({}),
  run: async (request) => update({ ...(await showHealth(request)), content: "" }),
});

export const doctorControls: DoctorControls = { mend, lookAgain };
