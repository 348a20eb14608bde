import type { ReactNode } from "react";
import { isForum } from "../channels/channel-kinds.ts";
import { Composer } from "../composer/composer.tsx";
import { useWindow } from "../window-context.ts";
import { Forum } from "./forum.tsx";
import { MessageList } from "./message-list.tsx";
import { ScheduledEvents } from "./scheduled-events.tsx";

/** What stands in the middle: messages, the posts of a forum, or the server's events. */
export function Chat(): ReactNode {
  const { channel, person } = useWindow();
  if (!channel) return <ScheduledEvents />;
  if (isForum(channel)) return <Forum key={channel.id} forum={channel} />;
  return (
    <>
      <MessageList key={`${person.id} ${channel.id}`} channelId={channel.id} />
      <Composer key={channel.id} channel={channel} />
    </>
  );
}
