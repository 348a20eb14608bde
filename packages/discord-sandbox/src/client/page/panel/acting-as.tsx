import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import type { GuildView, MemberView } from "../../guild-view.ts";
import { Avatar } from "../parts/avatar.tsx";
import { OptionList, optionId } from "../parts/option-list.tsx";
import { searchItems } from "../parts/pickable.tsx";
import { useListKeys } from "../parts/use-list-keys.ts";
import { useStored } from "../use-stored.ts";
import { useWindow } from "../window-context.ts";

const recentCount = 4;

function roleNames({ roles }: GuildView, { roleIds }: MemberView): string[] {
  return roles.filter(({ id }) => roleIds.includes(id)).map(({ name }) => name);
}

function languageName(locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(locale.split("-")[0] ?? locale) ?? locale;
}

/** Those who are one press away: who one was last, else whoever comes first. */
function usePeople() {
  const { view, person, go } = useWindow();
  const [recent, setRecent] = useStored<readonly string[]>(`recent:${view.guild.id}`, [], localStorage);
  const people = view.members.filter(({ isBot }) => !isBot);
  const others = people.filter(({ id }) => id !== person.id);
  const rank = ({ id }: MemberView) => (recent.includes(id) ? recent.indexOf(id) : recentCount);
  function become(id: string): void {
    setRecent(
      [person.id, ...recent.filter((each) => each !== person.id && each !== id)].slice(0, recentCount),
    );
    go({ as: id });
  }
  return {
    people,
    near: others.toSorted((a, b) => rank(a) - rank(b)).slice(0, recentCount),
    become,
  };
}

type PersonListProps = {
  readonly people: readonly MemberView[];
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
};

function PersonList({ people, onPick, onClose }: PersonListProps): ReactNode {
  const { view, texts } = useWindow();
  const id = useId();
  const [typed, setTyped] = useState("");
  const items = people.map((member) => ({
    key: member.id,
    label: member.name,
    detail: [...roleNames(view, member).slice(0, 1), member.locale].join(" · "),
    mark: <Avatar userId={member.id} size={24} />,
  }));
  const wanted = typed.trim().toLowerCase();
  const shown = wanted ? searchItems(items, typed) : items;
  const keys = useListKeys(shown.length, (index) => onPick(shown[index]?.key ?? ""));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    else keys.take(event);
  };
  return (
    <div className="person-list">
      <input
        // biome-ignore lint/a11y/noAutofocus: The list opens at a press; its field is where one goes on.
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={optionId(id, keys.active)}
        aria-label={texts.findPerson}
        placeholder={texts.findPerson}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onBlur={onClose}
      />
      <OptionList
        id={id}
        label={texts.findPerson}
        items={shown}
        active={keys.active}
        onPick={(index) => onPick(shown[index]?.key ?? "")}
      />
    </div>
  );
}

/** Who this window is, and how to be somebody else. */
export function ActingAs(): ReactNode {
  const { view, person, texts } = useWindow();
  const { people, near, become } = usePeople();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const pick = (id: string) => {
    setIsOpen(false);
    become(id);
    button.current?.focus();
  };
  const roles = roleNames(view, person);
  return (
    <section className="acting-as">
      <h2>{texts.actingAs}</h2>
      <button
        ref={button}
        type="button"
        className="person-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Avatar userId={person.id} size={24} />
        <b dir="auto">{person.name}</b>
        <ChevronDown className="icon" aria-hidden="true" />
      </button>
      {isOpen ? <PersonList people={people} onPick={pick} onClose={() => setIsOpen(false)} /> : null}
      <p className="chips">
        {person.id === view.guild.ownerId ? <span className="chip chip-main">{texts.owner}</span> : null}
        {(roles.length > 0 ? roles : [texts.member]).map((name) => (
          <span key={name} className="chip">
            {name}
          </span>
        ))}
        <span className="chip">{languageName(person.locale)}</span>
      </p>
      <div className="near">
        {near.map(({ id, name }) => (
          <button key={id} type="button" aria-label={texts.become(name)} onClick={() => become(id)}>
            <Avatar userId={id} size={30} />
            <bdi>{name}</bdi>
          </button>
        ))}
      </div>
    </section>
  );
}
