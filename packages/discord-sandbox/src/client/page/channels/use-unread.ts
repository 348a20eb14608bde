import { useEffect } from "react";
import type { GuildView } from "../../guild-view.ts";
import { useStored } from "../use-stored.ts";

type Seen = Readonly<Record<string, string>>;

/** Which channels hold something newer than this window's person has seen. What was there at first counts as seen. */
export function useUnread(view: GuildView, openChannelId: string | undefined): ReadonlySet<string> {
  const [seen, setSeen] = useStored<Seen | null>(`seen:${view.personId}`, null, sessionStorage);
  const latest = Object.fromEntries(view.channels.map(({ id, lastMessageId }) => [id, lastMessageId ?? ""]));
  const openLatest = openChannelId === undefined ? undefined : latest[openChannelId];
  useEffect(() => {
    if (seen === null) setSeen(latest);
    else if (openChannelId && openLatest !== undefined && seen[openChannelId] !== openLatest)
      setSeen({ ...seen, [openChannelId]: openLatest });
  });
  if (seen === null) return new Set();
  const isNew = ({ id, lastMessageId }: GuildView["channels"][number]) =>
    lastMessageId !== null && id !== openChannelId && (seen[id] ?? "") !== lastMessageId;
  return new Set(view.channels.filter(isNew).map(({ id }) => id));
}
