import { type Actor, requireRight } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import { findOnboardingStep, type OnboardingStep } from "@guildhall/core/members";
import { listWaitingNewcomers, type WaitingNewcomer } from "@guildhall/db/members";
import { findPlace, getGameProfile, getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

export type NewcomerRow = WaitingNewcomer & { readonly step: OnboardingStep };

export type NewcomersView = {
  readonly game: Game;
  /** Whether newcomers have a channel to begin in. */
  readonly hasWelcome: boolean;
  readonly newcomers: readonly NewcomerRow[];
};

/** For so long officers can still think better of whom they turned down. */
const reconsideredDays = 14;

/** Who waits for an officer, how far each is, and who was turned down lately. */
export async function listNewcomers({ db, clock }: Context, actor: Actor): Promise<NewcomersView> {
  requireRight(actor, "members.view");
  const { guildId } = actor;
  const profile = await getGameProfile(db, guildId);
  const declinedSince = clock.now().subtract({ hours: reconsideredDays * 24 });
  const waiting = await listWaitingNewcomers(db, guildId, { declinedSince });
  return {
    game: (await getGuild(db, guildId)).game,
    hasWelcome: (await findPlace(db, guildId, "welcome")) !== undefined,
    newcomers: waiting.map((each) => ({ ...each, step: findOnboardingStep(each, profile) })),
  };
}
