import { type ReactNode, useEffect, useRef } from "react";

export type ListItem = {
  readonly key: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly mark?: ReactNode;
  readonly isChosen?: boolean;
};

type OptionListProps = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly ListItem[];
  readonly active: number;
  readonly onPick: (index: number) => void;
};

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Lines to pick from; the field that owns it keeps the focus. */
export function OptionList({ id, label, items, active, onPick }: OptionListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className="options" role="listbox" id={id} aria-label={label} ref={list}>
      {items.map((item, index) => (
        <div
          key={item.key}
          id={optionId(id, index)}
          className="option-line"
          role="option"
          tabIndex={-1}
          aria-selected={item.isChosen ?? index === active}
          data-active={index === active}
          // The field must not lose the focus before the press counts.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
          onKeyDown={() => undefined}
        >
          {item.mark}
          <b dir="auto">{item.label}</b>
          {item.detail ? <span dir="auto">{item.detail}</span> : null}
        </div>
      ))}
    </div>
  );
}
