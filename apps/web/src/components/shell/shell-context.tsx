"use client";

import type { Feature, Right } from "@guildhall/core";
import { isFeatureOn, type Module } from "@guildhall/core/settings";
import { createContext, type ReactNode, use } from "react";
import type { Destination } from "#web/features/destination.ts";
import { destinations } from "#web/features/destinations.ts";
import type { Theme } from "./theme.ts";

export type ShellGuild = { readonly guildId: string; readonly name: string; readonly picture: string | null };

/** The guild that is open, with what its pages go by. */
type OpenGuild = ShellGuild & {
  readonly timeZone: string;
  /** The zone that the reader chose here; null for the browser's. */
  readonly ownTimeZone: string | null;
  readonly modulesOff: readonly Module[];
  /** Title of its game in the reader's words; null while it has chosen none. */
  readonly game: string | null;
};

export type ShellUser = { readonly userId: string; readonly name: string; readonly picture: string | null };

/** What the frame round every page knows about its reader. */
export type Shell = {
  readonly user: ShellUser | undefined;
  /** The guild whose pages are open. */
  readonly guild: OpenGuild | undefined;
  /** Guilds to switch to. */
  readonly guilds: readonly ShellGuild[];
  readonly rights: readonly Right[];
  readonly canManage: boolean;
  readonly theme: Theme;
  /** The reader's own choice of language; without one the guild's holds. */
  readonly ownLanguage: string | undefined;
};

const ShellContext = createContext<Shell | undefined>(undefined);

export function ShellProvider({ shell, children }: { readonly shell: Shell; readonly children: ReactNode }) {
  return <ShellContext value={shell}>{children}</ShellContext>;
}

export function useShell(): Shell {
  const shell = use(ShellContext);
  if (!shell) throw new Error("A page stands outside of the shell.");
  return shell;
}

/** The pages that the reader may open in this guild. */
export function useDestinations(): readonly Destination[] {
  const { guild, rights } = useShell();
  if (!guild) return [];
  return destinations.filter(
    ({ right, feature }) =>
      (!right || rights.includes(right)) && (!feature || isFeatureOn(guild.modulesOff, feature)),
  );
}

/** Whether the guild that is open has this feature. What it switched off is shown nowhere. */
export function useIsFeatureOn(feature: Feature): boolean {
  return isFeatureOn(useShell().guild?.modulesOff ?? [], feature);
}

/** The zone that the reader chose in this guild; null where the browser's holds. */
export function useOwnZone(): string | null {
  return use(ShellContext)?.guild?.ownTimeZone ?? null;
}

/** IANA name of the guild's time zone. Outside of a guild times are UTC. */
export function useGuildZone(): string {
  return use(ShellContext)?.guild?.timeZone ?? "UTC";
}
