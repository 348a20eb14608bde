import { HeadphoneOff, MicOff } from "lucide-react";
import type { ReactNode } from "react";
import type { ChannelView } from "../../channel-view.ts";
import { Avatar } from "../parts/avatar.tsx";
import { ChannelIcon } from "../parts/channel-icon.tsx";
import { nameOf, useWindow } from "../window-context.ts";

function Occupants({ channel }: { channel: ChannelView }): ReactNode {
  const { view, texts } = useWindow();
  const inside = view.voice.filter(({ channelId }) => channelId === channel.id);
  if (inside.length === 0) return null;
  return (
    <ul className="occupants" aria-label={channel.name}>
      {inside.map(({ userId, isMuted, isDeaf }) => (
        <li key={userId}>
          <Avatar userId={userId} size={20} />
          <bdi>{nameOf(view, userId)}</bdi>
          {isMuted || isDeaf ? <MicOff className="icon" aria-label={texts.muted} /> : null}
          {isDeaf ? <HeadphoneOff className="icon" aria-label={texts.deafened} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** A voice channel: a press walks in. */
export function VoiceChannel({ channel }: { channel: ChannelView }): ReactNode {
  const { view, texts, doings } = useWindow();
  const count = view.voice.filter(({ channelId }) => channelId === channel.id).length;
  const room = channel.userLimit > 0 ? `${count}/${channel.userLimit}` : String(count || "");
  return (
    <li>
      <button
        type="button"
        className="channel"
        aria-label={texts.joinNamed(channel.name)}
        onClick={() => void doings.act("joinVoice", { channel: channel.id })}
      >
        <ChannelIcon channel={channel} />
        <span className="channel-name">{channel.name}</span>
        <small>{room}</small>
      </button>
      <Occupants channel={channel} />
    </li>
  );
}
