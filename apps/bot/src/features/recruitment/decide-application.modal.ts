import { requireRight } from "@guildhall/core";
import { decideApplicationInput, findAwaited } from "@guildhall/core/recruitment";
import { type ApplicationView, decideApplication, viewApplication } from "@guildhall/use-cases/recruitment";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal, type FieldLook } from "#bot/discord/define-modal.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { stepParams, tellMoved } from "./move-application.button.ts";
import { nameApplicant } from "./tell-answers.ts";

const longestTitle = 45;

/** Stands for no static. */
const noStatic = 0;

const { reason, clearanceOverride } = decideApplicationInput.shape;
const joining = {
  reason,
  clearanceOverride,
  static: z.coerce
    .number()
    .int()
    .min(noStatic)
    .default(noStatic)
    .transform((staticId) => (staticId === noStatic ? undefined : staticId)),
};

async function look({ context, actor, t }: DiscordRequest, applicationId: number) {
  requireRight(actor, "recruitment.review");
  const view = await viewApplication(context, actor, { applicationId });
  const title = (text: string) => text.slice(0, longestTitle);
  return { t, view, title, name: nameApplicant(view) };
}

type Look = Awaited<ReturnType<typeof look>>;

function reasonField({ t }: Pick<Look, "t">): FieldLook {
  const words = { label: t("recruitment.decide.reason"), hint: t("recruitment.decide.reasonHint") };
  return { ...words, isLong: true, isOptional: true, maxLength: 500 };
}

/** Whoever decides reads above the fields that the person names a guild at war. */
function warnOf({ t, view: { former } }: Pick<Look, "t" | "view">): { readonly text?: string } {
  if (former?.pact !== "war") return {};
  const guild = escapeMarkdown(former.name);
  return { text: t("recruitment.clearance.hostile", { guild, pact: t("diplomacy.pacts.war") }) };
}

/** The static that misses what the person plays is chosen already: the officer keeps it, or takes none. */
function staticField({ t, view }: { readonly t: Look["t"]; readonly view: ApplicationView }): FieldLook {
  const { suggestion } = view;
  const suggested = suggestion && {
    value: String(suggestion.staticId),
    label: suggestion.name.slice(0, 100),
    description: t("recruitment.decide.misses", {
      role: t(`shell.roles.${suggestion.role}`),
      have: suggestion.have,
      want: suggestion.want,
    }).slice(0, 100),
  };
  const none = { value: String(noStatic), label: t("recruitment.decide.noStatic") };
  return {
    label: t("recruitment.decide.static"),
    value: suggested?.value ?? none.value,
    options: suggested ? [suggested, none] : [none],
  };
}

/** Only while a former guild still has time to answer: then nobody comes in without a word of why. */
function overrideField({
  t,
  view,
}: {
  readonly t: Look["t"];
  readonly view: ApplicationView;
}): FieldLook | null {
  const open = findAwaited(view);
  if (!open) return null;
  return {
    label: t("recruitment.clearance.override"),
    hint: t("recruitment.clearance.overrideHint", { guild: open.foreignGuildName }).slice(0, 100),
    isOptional: true,
    maxLength: 300,
  };
}

export const openTrialButton = defineButton({
  feature: "recruitment",
  name: "open-trial",
  version: 1,
  params: stepParams,
  async run(request, step) {
    const { t, view, title, name } = await look(request, step.applicationId);
    return trialModal.open(step, {
      title: title(t("recruitment.decide.trial", { name })),
      ...warnOf({ t, view }),
      fields: {
        days: { label: t("recruitment.decide.days"), value: String(view.trialDays), maxLength: 2 },
        static: staticField({ t, view }),
        reason: reasonField({ t }),
        clearanceOverride: overrideField({ t, view }),
      },
    });
  },
});

export const trialModal = defineModal({
  feature: "recruitment",
  name: "trial",
  version: 1,
  params: stepParams,
  fields: z.object({ days: z.coerce.number().int().min(1).max(90), ...joining }),
  async run(request, step, { days: trialDays, static: staticId, ...said }) {
    const { context, actor } = request;
    await decideApplication(context, actor, { ...step, outcome: "trial", trialDays, staticId, ...said });
    return { content: await tellMoved(request, step.applicationId) };
  },
});

export const openAcceptanceButton = defineButton({
  feature: "recruitment",
  name: "open-acceptance",
  version: 1,
  params: stepParams,
  async run(request, step) {
    const { t, view, title, name } = await look(request, step.applicationId);
    return acceptanceModal.open(step, {
      title: title(t("recruitment.decide.accepted", { name })),
      ...warnOf({ t, view }),
      fields: {
        static: staticField({ t, view }),
        reason: reasonField({ t }),
        clearanceOverride: overrideField({ t, view }),
      },
    });
  },
});

export const acceptanceModal = defineModal({
  feature: "recruitment",
  name: "accept",
  version: 1,
  params: stepParams,
  fields: z.object(joining),
  async run(request, step, { static: staticId, ...said }) {
    const { context, actor } = request;
    await decideApplication(context, actor, { ...step, outcome: "accepted", staticId, ...said });
    return { content: await tellMoved(request, step.applicationId) };
  },
});

export const openRejectionButton = defineButton({
  feature: "recruitment",
  name: "open-rejection",
  version: 1,
  params: stepParams,
  async run(request, step) {
    const { t, title, name } = await look(request, step.applicationId);
    return rejectionModal.open(step, {
      title: title(t("recruitment.decide.rejected", { name })),
      fields: { reason: reasonField({ t }) },
    });
  },
});

export const rejectionModal = defineModal({
  feature: "recruitment",
  name: "reject",
  version: 1,
  params: stepParams,
  fields: z.object({ reason }),
  async run(request, step, { reason: said }) {
    const { context, actor } = request;
    await decideApplication(context, actor, { ...step, outcome: "rejected", reason: said });
    return { content: await tellMoved(request, step.applicationId) };
  },
});
