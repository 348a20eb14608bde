import { Hash, Megaphone, MessageSquareText, MessagesSquare, Radio, Spool, Volume2 } from "lucide-react";
import type { ReactNode } from "react";
import type { ChannelView } from "../../channel-view.ts";

/** By the numbers that Discord gives to channel types. */
const icons: Readonly<Record<number, typeof Hash>> = {
  1: MessageSquareText,
  2: Volume2,
  5: Megaphone,
  10: Spool,
  11: Spool,
  12: Spool,
  13: Radio,
  15: MessagesSquare,
  16: MessagesSquare,
};

export function ChannelIcon({ channel }: { channel: Pick<ChannelView, "type"> }): ReactNode {
  const Icon = icons[channel.type] ?? Hash;
  return <Icon className="icon" aria-hidden="true" />;
}
