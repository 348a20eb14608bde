import { createContext, useContext } from "react";
import type { ChannelView } from "../channel-view.ts";
import type { GuildView, MemberView } from "../guild-view.ts";
import type { Texts } from "./texts/english.ts";
import type { PageLanguage } from "./texts/texts.ts";
import type { Address } from "./use-address.ts";
import type { Doings } from "./use-doings.ts";

/** What every part of a window needs to know. */
export type WindowState = {
  readonly view: GuildView;
  readonly person: MemberView;
  /** Undefined while the list of events is shown. */
  readonly channel: ChannelView | undefined;
  readonly texts: Texts;
  readonly language: PageLanguage;
  /** The person's own, which also decides how moments are written. */
  readonly locale: string;
  /** The local Discord's time. */
  readonly nowMs: () => number;
  readonly go: (next: Partial<Address>) => void;
  readonly doings: Doings;
};

export const WindowContext = createContext<WindowState | undefined>(undefined);

export function useWindow(): WindowState {
  const state = useContext(WindowContext);
  if (!state) throw new Error("Parts of the page stand inside a window.");
  return state;
}

export function nameOf({ members }: GuildView, userId: string): string {
  return members.find(({ id }) => id === userId)?.name ?? userId;
}

/** The colour of a member's highest role that has one, drawn toward the ink: roles are coloured for one background only. */
export function colourOf({ roles, members }: GuildView, userId: string): string | undefined {
  const roleIds = members.find(({ id }) => id === userId)?.roleIds ?? [];
  const role = roles.find(({ id, color }) => color !== 0 && roleIds.includes(id));
  return role && readableColour(role.color);
}

export function readableColour(colour: number): string {
  return `color-mix(in oklab, ${hexColour(colour)} 55%, var(--ink))`;
}

export function hexColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0")}`;
}
