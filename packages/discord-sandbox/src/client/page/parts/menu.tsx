import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";

export type MenuItem = {
  readonly key: string;
  readonly label: string;
  readonly isDangerous?: boolean;
  readonly onPick: () => void;
};

export type MenuGroup = { readonly title?: string; readonly items: readonly MenuItem[] };

export type MenuPlace = { readonly x: number; readonly y: number };

/** At the pointer, or under the button that a key pressed. */
export function menuPlace(event: MouseEvent): MenuPlace {
  const isPointed = event.detail > 0 || event.type === "contextmenu";
  if (isPointed) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}

type MenuProps = {
  readonly label: string;
  readonly at: MenuPlace;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
};

const edge = 8;

/** A menu at the pointer, moved in where it would leave the window. */
export function Menu({ label, at, groups, onClose }: MenuProps): ReactNode {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const menu = box.current;
    if (!menu) return;
    if (!menu.open) menu.showModal();
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(edge, Math.min(at.x, innerWidth - width - edge))}px`;
    menu.style.top = `${Math.max(edge, Math.min(at.y, innerHeight - height - edge))}px`;
  }, [at]);
  return (
    <dialog
      ref={box}
      className="menu"
      aria-label={label}
      onClose={onClose}
      onClick={({ target }) => target === box.current && onClose()}
      onKeyDown={() => undefined}
    >
      {groups.map(({ title, items }) => (
        <div key={title ?? ""} className="menu-group">
          {title ? <h3>{title}</h3> : null}
          {items.map(({ key, label: words, isDangerous, onPick }) => (
            <button
              key={key}
              type="button"
              data-danger={isDangerous ?? false}
              onClick={() => {
                onClose();
                onPick();
              }}
            >
              {words}
            </button>
          ))}
        </div>
      ))}
    </dialog>
  );
}
