import { requireRight } from "@guildhall/core";
import { applicationInput, applicationVotes, castApplicationVoteInput } from "@guildhall/core/recruitment";
import { castVote, viewBallot } from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

const params = applicationInput.extend({ vote: z.enum(applicationVotes) });

/** Opens the dialog of a vote, in which somebody may say why. */
export const openVoteButton = defineButton({
  feature: "recruitment",
  name: "open-vote",
  version: 1,
  params,
  async run({ context, actor, t }, { applicationId, vote }) {
    requireRight(actor, "recruitment.vote");
    const { own } = await viewBallot(context, actor, { applicationId });
    return voteModal.open(
      { applicationId, vote },
      {
        title: t("recruitment.vote.title", { vote: t(`recruitment.votes.${vote}`) }),
        fields: {
          words: {
            label: t("recruitment.vote.words"),
            hint: t("recruitment.vote.hidden"),
            isLong: true,
            isOptional: true,
            maxLength: 200,
            ...(own?.words && { value: own.words }),
          },
        },
      },
    );
  },
});

export const voteModal = defineModal({
  feature: "recruitment",
  name: "vote",
  version: 1,
  params,
  fields: castApplicationVoteInput.pick({ words: true }),
  async run({ context, actor, t }, { applicationId, vote }, { words }) {
    await castVote(context, actor, { applicationId, vote, words });
    return { content: t("recruitment.vote.cast", { vote: t(`recruitment.votes.${vote}`) }) };
  },
});
