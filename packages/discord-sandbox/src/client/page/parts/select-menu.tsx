import { Check, ChevronDown } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type ComponentShape, componentTypes } from "../chat/component-shape.ts";
import { useWindow } from "../window-context.ts";
import { type ListItem, OptionList, optionId } from "./option-list.tsx";
import { listPickable, type PickableKind, searchItems } from "./pickable.tsx";
import { useListKeys } from "./use-list-keys.ts";

type SelectMenuProps = {
  readonly component: ComponentShape;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onChoose: (values: readonly string[]) => void;
};

const kinds: Readonly<Record<number, PickableKind>> = {
  [componentTypes.userSelect]: "user",
  [componentTypes.roleSelect]: "role",
  [componentTypes.mentionableSelect]: "mention",
  [componentTypes.channelSelect]: "channel",
};

function useItems({ type, options = [], channel_types }: ComponentShape): ListItem[] {
  const { view } = useWindow();
  const kind = kinds[type];
  if (kind) return listPickable(view, kind, channel_types);
  return options.map(({ label, value, description }) => ({ key: value, label, detail: description }));
}

/** What the message says is chosen; it may change under our hands. */
function presetOf({ options = [], default_values = [] }: ComponentShape): string[] {
  return [
    ...options.filter((option) => option.default).map(({ value }) => value),
    ...default_values.map(({ id }) => id),
  ];
}

/** A menu of a message or a dialog: a button that opens a list with a search field. */
export function SelectMenu({ component, label, isDisabled = false, onChoose }: SelectMenuProps): ReactNode {
  const { texts } = useWindow();
  const items = useItems(component);
  const preset = presetOf(component).join(",");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => setChosen(preset ? preset.split(",") : []), [preset]);
  const isSingle = (component.max_values ?? 1) === 1;
  const shown = items.filter(({ key }) => chosen.includes(key)).map((item) => item.label);
  function toggle(key: string): void {
    const rest = chosen.filter((each) => each !== key);
    const next = isSingle ? [key] : rest.length < chosen.length ? rest : [...chosen, key];
    setChosen(next);
    if (isSingle) close(next);
  }
  function close(values?: readonly string[]): void {
    setIsOpen(false);
    if (values) onChoose(values);
  }
  return (
    <div className="select">
      <button
        type="button"
        className="select-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        disabled={isDisabled}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span dir="auto">{shown.join(", ") || label || texts.choose}</span>
        <ChevronDown className="icon" aria-hidden="true" />
      </button>
      {isOpen ? (
        <SelectList
          label={label || texts.choose}
          items={items.map((item) => ({ ...item, isChosen: chosen.includes(item.key) }))}
          onToggle={toggle}
          onClose={() => close(isSingle ? undefined : chosen)}
          hasDone={!isSingle}
        />
      ) : null}
    </div>
  );
}

type SelectListProps = {
  readonly label: string;
  readonly items: readonly ListItem[];
  readonly onToggle: (key: string) => void;
  readonly onClose: () => void;
  readonly hasDone: boolean;
};

function SelectList({ label, items, onToggle, onClose, hasDone }: SelectListProps): ReactNode {
  const { texts } = useWindow();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const shown = searchItems(items, typed);
  const keys = useListKeys(shown.length, (index) => onToggle(shown[index]?.key ?? ""));
  useEffect(() => {
    // In newer browsers it returns a promise, which React would take for a clean-up.
    void box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    else keys.take(event);
  };
  return (
    <div className="select-list" ref={box}>
      <input
        // biome-ignore lint/a11y/noAutofocus: The list opens at a press; its field is where one goes on.
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={optionId(id, keys.active)}
        aria-label={label}
        placeholder={texts.search}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => box.current?.contains(relatedTarget) || onClose()}
      />
      {shown.length > 0 ? (
        <OptionList
          id={id}
          label={label}
          items={shown.map((item) => ({
            ...item,
            mark: item.isChosen ? <Check className="icon" /> : item.mark,
          }))}
          active={keys.active}
          onPick={(index) => onToggle(shown[index]?.key ?? "")}
        />
      ) : (
        <p className="hint">{texts.nothingFound}</p>
      )}
      {hasDone ? (
        <button type="button" className="button" onClick={onClose}>
          {texts.done}
        </button>
      ) : null}
    </div>
  );
}
