import { type MouseEvent, type ReactNode, useState } from "react";
import type { GuildView, MemberView } from "../../guild-view.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Menu, type MenuGroup, type MenuPlace, menuPlace } from "../parts/menu.tsx";
import type { Texts } from "../texts/english.ts";
import { writeQuery } from "../use-address.ts";
import { colourOf, useWindow } from "../window-context.ts";

const userCommand = 2;

type Group = { readonly name: string; readonly members: readonly MemberView[] };

/** Everybody under their highest role, the bots last. */
function groupMembers({ roles, members }: GuildView, texts: Texts): Group[] {
  const highest = ({ roleIds }: MemberView) => roles.find(({ id }) => roleIds.includes(id))?.id;
  const people = members.filter(({ isBot }) => !isBot);
  const byRole = roles.map(({ id, name }) => ({
    name,
    members: people.filter((member) => highest(member) === id),
  }));
  const others = { name: texts.everyone, members: people.filter((member) => highest(member) === undefined) };
  const bots = { name: texts.bots, members: members.filter(({ isBot }) => isBot) };
  return [...byRole, others, bots].filter((group) => group.members.length > 0);
}

function useMemberMenu(member: MemberView): MenuGroup[] {
  const { view, channel, locale, texts, doings, go } = useWindow();
  const apps = view.commands
    .filter(({ type }) => type === userCommand)
    .map(({ id, name, name_localizations }) => ({
      key: id,
      label: name_localizations?.[locale as keyof typeof name_localizations] ?? name,
      onPick: () => void doings.act("userMenu", { command: name, target: member.id }),
    }));
  const become = { key: "become", label: texts.become(member.name), onPick: () => go({ as: member.id }) };
  const address = writeQuery({ guild: view.guild.id, as: member.id, channel: channel?.id ?? null });
  const openWindow = {
    key: "window",
    label: texts.openWindow(member.name),
    onPick: () => void open(`/?${address}`, "_blank"),
  };
  return [{ items: member.isBot ? [] : [become, openWindow] }, { title: texts.apps, items: apps }].filter(
    ({ items }) => items.length > 0,
  );
}

function MemberLine({ member }: { member: MemberView }): ReactNode {
  const { view, texts } = useWindow();
  const [menuAt, setMenuAt] = useState<MenuPlace>();
  const groups = useMemberMenu(member);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    setMenuAt(menuPlace(event));
  };
  const label = texts.memberMenu(member.name);
  return (
    <li>
      <button type="button" className="member" aria-label={label} onClick={open} onContextMenu={open}>
        <Avatar userId={member.id} size={24} />
        <bdi style={{ color: colourOf(view, member.id) }}>{member.name}</bdi>
        {member.isBot ? <span className="app-tag">{texts.app}</span> : null}
      </button>
      {menuAt && groups.length > 0 ? (
        <Menu label={label} at={menuAt} groups={groups} onClose={() => setMenuAt(undefined)} />
      ) : null}
    </li>
  );
}

/** Who is in the server, by role; a press opens what can be done with somebody. */
export function MemberList(): ReactNode {
  const { view, texts } = useWindow();
  return (
    <section className="member-list" aria-label={texts.members}>
      {groupMembers(view, texts).map(({ name, members }) => (
        <div key={name}>
          <h3 dir="auto">{`${name} – ${members.length}`}</h3>
          <ul>
            {members.map((member) => (
              <MemberLine key={member.id} member={member} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
