import { requireRight } from "@guildhall/core";
import { contractBoardInput, setContractsInput, tickContractInput } from "@guildhall/core/announcements";
import { row } from "@guildhall/discord-views";
import { describeContract } from "@guildhall/i18n/describe-contract";
import {
  endContracts,
  repeatContracts,
  resumeContracts,
  setContracts,
  tickContract,
  viewContracts,
} from "@guildhall/use-cases/announcements";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import { findContractFields } from "./find-contract-fields.ts";

/** A contract is done; pressed again it is not. */
export const tickContractButton = defineButton({
  feature: "announcements",
  name: "contract",
  version: 1,
  params: tickContractInput.pick({ contractId: true }),
  async run({ context, actor, t }, { contractId }) {
    const { isDone } = await tickContract(context, actor, { contractId });
    const { today } = await viewContracts(context, actor);
    const contract = today?.contracts.find((one) => one.contractId === contractId);
    const what = contract ? escapeMarkdown(describeContract(t, contract)) : "";
    return { content: t(`announcements.contracts.${isDone ? "ticked" : "unticked"}`, { what }) };
  },
});

/** Opens the dialog in which an officer says what the guild does today. */
export const openContractsButton = defineButton({
  feature: "announcements",
  name: "open-contracts",
  version: 1,
  params: z.object({}),
  async run({ context, actor, t }) {
    requireRight(actor, "announcements.post");
    const title = t("announcements.contracts.dialog.title");
    return contractsModal.open(
      {},
      { title, fields: findContractFields(t, await viewContracts(context, actor)) },
    );
  },
});

export const contractsModal = defineModal({
  feature: "announcements",
  name: "contracts",
  version: 1,
  params: z.object({}),
  fields: z.object({
    monsters: z.string().optional(),
    event: z.string().optional(),
    dungeon: z.string().optional(),
    lines: z.string().optional(),
  }),
  async run({ context, actor, t }, _params, { monsters = "", lines = "", ...chosen }) {
    const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
    const wanted = { ...chosen, monsters: linesOf(monsters), lines: linesOf(lines) };
    await setContracts(context, actor, parseInput(setContractsInput, wanted));
    return { content: t("announcements.contracts.posted") };
  },
});

/** What the guild did the last time, again. */
export const repeatContractsButton = defineButton({
  feature: "announcements",
  name: "repeat-contracts",
  version: 1,
  params: z.object({}),
  async run({ context, actor, t }) {
    await repeatContracts(context, actor);
    return { content: t("announcements.contracts.posted") };
  },
});

/** The board of the day goes before its time, and can be put up again on the spot. */
export const endContractsButton = defineButton({
  feature: "announcements",
  name: "end-contracts",
  version: 1,
  params: contractBoardInput,
  async run({ context, actor, t }, input) {
    await endContracts(context, actor, input);
    const again = resumeContractsButton.component(input, { label: t("announcements.contracts.web.resume") });
    return update({
      content: t("announcements.contracts.web.ended"),
      embeds: [],
      components: [row(again)],
    });
  },
});

export const resumeContractsButton = defineButton({
  feature: "announcements",
  name: "resume-contracts",
  version: 1,
  params: contractBoardInput,
  async run({ context, actor, t }, input) {
    await resumeContracts(context, actor, input);
    return update({ content: t("announcements.contracts.web.resumed"), components: [] });
  },
});
