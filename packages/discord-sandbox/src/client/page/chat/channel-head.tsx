import { CalendarDays, ChevronRight, Menu, Users, Wifi } from "lucide-react";
import type { ReactNode } from "react";
import { ChannelIcon } from "../parts/channel-icon.tsx";
import { useWindow } from "../window-context.ts";

type ChannelHeadProps = {
  readonly hasMembers: boolean;
  readonly onMembers: () => void;
  readonly onChannels: () => void;
};

export function ChannelHead({ hasMembers, onMembers, onChannels }: ChannelHeadProps): ReactNode {
  const { channel, texts, view, go } = useWindow();
  const parent = channel?.thread && view.channels.find(({ id }) => id === channel.parentId);
  return (
    <header className="channel-head">
      <button type="button" className="icon-button phone" aria-label={texts.channels} onClick={onChannels}>
        <Menu className="icon" aria-hidden="true" />
      </button>
      {parent ? (
        <button type="button" className="parent" dir="auto" onClick={() => go({ channel: parent.id })}>
          {parent.name}
          <ChevronRight className="icon" aria-hidden="true" />
        </button>
      ) : null}
      {channel ? <ChannelIcon channel={channel} /> : <CalendarDays className="icon" aria-hidden="true" />}
      <h1 dir="auto">{channel?.name ?? texts.events}</h1>
      <span className="topic" dir="auto">
        {channel?.topic}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-pressed={hasMembers}
        aria-label={texts.membersToggle}
        onClick={onMembers}
      >
        <Users className="icon" aria-hidden="true" />
      </button>
      <span className="rehearsal" title={texts.rehearsal}>
        <Wifi className="icon" aria-hidden="true" />
        <span className="desk">{texts.rehearsal}</span>
      </span>
    </header>
  );
}
