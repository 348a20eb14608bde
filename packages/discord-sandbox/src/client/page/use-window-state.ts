import { useEffect, useMemo, useRef, useState } from "react";
import type { GuildView } from "../guild-view.ts";
import { firstChannel } from "./channels/channel-kinds.ts";
import { chooseLanguage, type PageLanguage, texts } from "./texts/texts.ts";
import { type Address, useAddress, writeQuery } from "./use-address.ts";
import { useDoings } from "./use-doings.ts";
import { useView } from "./use-view.ts";
import type { WindowState } from "./window-context.ts";

/** "in 3 minutes" is written anew so often. */
const rewriteEveryMs = 10_000;

/** The local Discord's time: this browser's own, moved by as much as the two are apart. */
function useClock(view: GuildView | null | undefined): () => number {
  const aheadMs = useRef(0);
  const lastRead = useRef<GuildView>(undefined);
  const [, setCount] = useState(0);
  if (view && view !== lastRead.current) {
    lastRead.current = view;
    aheadMs.current = view.nowMs - Date.now();
  }
  useEffect(() => {
    const timer = setInterval(() => setCount((count) => count + 1), rewriteEveryMs);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => () => Date.now() + aheadMs.current, []);
}

function findChannel({ channels }: GuildView, wanted: string | null) {
  if (wanted === "events") return undefined;
  return channels.find(({ id }) => id === wanted) ?? firstChannel(channels);
}

function seatOf(view: GuildView | null | undefined, address: Address) {
  if (!view) return undefined;
  const channel = findChannel(view, address.channel);
  return { userId: view.personId, guildId: view.guild.id, channel: channel?.id };
}

/** What this window shows: undefined until it is known, null while there is no server at all. */
export function useWindowState(chosen: "auto" | PageLanguage): WindowState | null | undefined {
  const [address, go] = useAddress();
  const view = useView<GuildView | null>(`/client/guild?${writeQuery(address)}`, "guild");
  const nowMs = useClock(view);
  const doings = useDoings(seatOf(view, address));
  const person = view?.members.find(({ id }) => id === view.personId);
  const language = chooseLanguage(chosen, person?.locale ?? "en-US");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = view ? `${view.guild.name} · ${texts[language].title}` : texts[language].title;
  }, [language, view]);
  useEffect(() => {
    if (view && address.as === null) go({ as: view.personId, guild: view.guild.id });
  }, [view, address.as, go]);
  if (view === null || view === undefined || !person) return view === null ? null : undefined;
  const channel = findChannel(view, address.channel);
  const words = { texts: texts[language], language, locale: person.locale };
  return { view, person, channel, nowMs, go, doings, ...words };
}
