import { partyPresetInput } from "@guildhall/core/groups";
import { buildParties, listPartyPresets, viewParties } from "@guildhall/use-cases/groups";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "#bot/features/events/index.ts";
import { tellPartyWork } from "./tell-party-work.ts";

const presetOption = autocompleteOption(
  "preset",
  async ({ context, actor }, typed) => {
    const wanted = typed.trim().toLowerCase();
    return (await listPartyPresets(context, actor))
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .map(({ presetId, name }) => ({ value: String(presetId), label: name }));
  },
  { isOptional: true },
);

export const buildPartiesCommand = defineCommand({
  feature: "groups",
  command: "group",
  name: "build",
  input: chosenEvent.extend({ preset: partyPresetInput.shape.presetId.optional() }),
  options: [eventOption("upcoming"), presetOption],
  async run(request, { event: eventId, preset: presetId }) {
    const { context, actor } = request;
    const { work } = await viewParties(context, actor, { eventId });
    await buildParties(context, actor, { eventId, draftNumber: work?.draftNumber ?? null, presetId });
    return await tellPartyWork(request, eventId);
  },
});
