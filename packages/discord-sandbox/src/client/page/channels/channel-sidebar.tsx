import { CalendarDays, ChevronsUpDown } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import type { ChannelView } from "../../channel-view.ts";
import { Lamp } from "../parts/avatar.tsx";
import { ChannelIcon } from "../parts/channel-icon.tsx";
import { useWindow } from "../window-context.ts";
import { groupChannels, isDirect, isVoice, listThreads } from "./channel-kinds.ts";
import { useUnread } from "./use-unread.ts";
import { VoiceBar } from "./voice-bar.tsx";
import { VoiceChannel } from "./voice-channel.tsx";

type Opening = { readonly unread: ReadonlySet<string>; readonly onOpen: (channelId: string) => void };

function Line({ channel, unread, onOpen }: Opening & { channel: ChannelView }): ReactNode {
  const { texts, channel: open } = useWindow();
  const isUnread = unread.has(channel.id);
  return (
    <li>
      <button
        type="button"
        className="channel"
        data-thread={channel.thread !== null}
        data-unread={isUnread}
        aria-current={channel.id === open?.id ? "page" : undefined}
        onClick={() => onOpen(channel.id)}
      >
        <ChannelIcon channel={channel} />
        <span className="channel-name" dir="auto">
          {channel.name}
        </span>
        {isUnread ? <span className="unread-dot" role="img" aria-label={texts.unread} /> : null}
      </button>
    </li>
  );
}

function TextChannel({ channel, ...opening }: Opening & { channel: ChannelView }): ReactNode {
  const { view } = useWindow();
  return [channel, ...listThreads(view.channels, channel)].map((each) => (
    <Line key={each.id} channel={each} {...opening} />
  ));
}

function Groups(opening: Opening): ReactNode {
  const { view, texts } = useWindow();
  const direct = view.channels.filter(isDirect);
  return (
    <>
      {groupChannels(view.channels).map(({ category, channels }) => (
        <Fragment key={category?.id ?? "loose"}>
          {category ? <h3 dir="auto">{category.name}</h3> : null}
          <ul>
            {channels.map((channel) =>
              isVoice(channel) ? (
                <VoiceChannel key={channel.id} channel={channel} />
              ) : (
                <TextChannel key={channel.id} channel={channel} {...opening} />
              ),
            )}
          </ul>
        </Fragment>
      ))}
      {direct.length > 0 ? <h3>{texts.directMessages}</h3> : null}
      <ul>
        {direct.map((channel) => (
          <Line key={channel.id} channel={channel} {...opening} />
        ))}
      </ul>
    </>
  );
}

function EventsLine({ onOpen }: Pick<Opening, "onOpen">): ReactNode {
  const { view, texts, channel } = useWindow();
  return (
    <ul>
      <li>
        <button
          type="button"
          className="channel"
          aria-current={channel === undefined ? "page" : undefined}
          onClick={() => onOpen("events")}
        >
          <CalendarDays className="icon" aria-hidden="true" />
          <span className="channel-name">{texts.events}</span>
          <small>{view.events.length || ""}</small>
        </button>
      </li>
    </ul>
  );
}

function GuildName(): ReactNode {
  const { view, texts, go } = useWindow();
  if (view.guilds.length === 1) return <b dir="auto">{view.guild.name}</b>;
  return (
    <span className="guild-switch">
      <select
        aria-label={texts.server}
        value={view.guild.id}
        onChange={({ target }) => go({ guild: target.value, channel: null })}
      >
        {view.guilds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <ChevronsUpDown className="icon" aria-hidden="true" />
    </span>
  );
}

function GuildHead(): ReactNode {
  const { view, texts } = useWindow();
  return (
    <div className="guild-head">
      <span className="guild-logo">
        <Lamp />
      </span>
      <div>
        <GuildName />
        <small>{texts.memberCount(view.members.length)}</small>
      </div>
    </div>
  );
}

/** The server, its channels, and where one is in voice. */
export function ChannelSidebar({ onOpened }: { onOpened: () => void }): ReactNode {
  const { view, texts, channel, go } = useWindow();
  const unread = useUnread(view, channel?.id);
  const onOpen = (channelId: string) => {
    go({ channel: channelId });
    onOpened();
  };
  return (
    <aside className="sidebar">
      <GuildHead />
      <nav aria-label={texts.channels}>
        <EventsLine onOpen={onOpen} />
        <Groups unread={unread} onOpen={onOpen} />
      </nav>
      <VoiceBar />
    </aside>
  );
}
