import {
  answerOnboarding,
  beginOnboarding,
  declineNewcomer,
  listNewcomers,
  recordArrival,
  welcomeNewcomer,
} from "#use-cases/members/index.ts";
import type { Attacks } from "./attack.ts";

/** Of members too: what newcomers do, and what is done about them. */
export const onboardingAttacks: Attacks = {
  beginOnboarding: { right: null, attempt: beginOnboarding },
  answerOnboarding: {
    right: null,
    attempt: (context, actor) => answerOnboarding(context, actor, { about: "purpose", purpose: "member" }),
  },
  listNewcomers: { right: "members.view", attempt: listNewcomers },
  welcomeNewcomer: {
    right: "members.edit",
    attempt: (context, actor, { newcomerId }) => welcomeNewcomer(context, actor, { newcomerId, as: "trial" }),
  },
  declineNewcomer: {
    right: "members.edit",
    attempt: (context, actor, { newcomerId }) => declineNewcomer(context, actor, { newcomerId }),
  },
  recordArrival: {
    right: "settings.edit",
    attempt: (context, actor, { officer: { userId } }) =>
      recordArrival(context, actor, { userId, arrivedAt: context.clock.now().add({ hours: 1 }) }),
  },
};
