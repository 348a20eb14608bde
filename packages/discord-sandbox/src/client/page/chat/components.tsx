import { ExternalLink } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Markdown } from "../markdown/markdown.tsx";
import { SelectMenu } from "../parts/select-menu.tsx";
import { useWindow } from "../window-context.ts";
import { type ComponentShape, componentTypes } from "./component-shape.ts";

type Placed = {
  readonly component: ComponentShape;
  readonly messageId: string;
  readonly channelId: string;
};

const looks: Readonly<Record<number, string>> = { 1: "primary", 3: "success", 4: "danger" };

/** What failed is said under the message whose control was used. */
function useControl({ component, messageId, channelId }: Placed) {
  const { doings } = useWindow();
  const [isBusy, setIsBusy] = useState(false);
  const name = component.custom_id ?? "";
  async function use(run: () => Promise<boolean>): Promise<void> {
    setIsBusy(true);
    await run();
    setIsBusy(false);
  }
  const options = { where: messageId, channelId };
  return {
    isBusy,
    press: () => use(() => doings.act("click", { name, messageId }, options)),
    choose: (values: readonly string[]) =>
      use(() => doings.act("select", { name, messageId, values }, options)),
  };
}

function Button(placed: Placed): ReactNode {
  const { isBusy, press } = useControl(placed);
  const { label, emoji, style, url, disabled } = placed.component;
  const words = [emoji?.id ? undefined : emoji?.name, label].filter(Boolean).join(" ");
  if (url)
    return (
      <a className="control" href={url} target="_blank" rel="noreferrer">
        {words}
        <ExternalLink className="icon" aria-hidden="true" />
      </a>
    );
  return (
    <button
      type="button"
      className="control"
      data-look={looks[style ?? 2]}
      data-busy={isBusy}
      disabled={disabled}
      onClick={() => void press()}
    >
      {words}
    </button>
  );
}

function Select(placed: Placed): ReactNode {
  const { isBusy, choose } = useControl(placed);
  const { component } = placed;
  return (
    <SelectMenu
      component={component}
      label={component.placeholder ?? ""}
      isDisabled={(component.disabled ?? false) || isBusy}
      onChoose={(values) => void choose(values)}
    />
  );
}

function Nested({ placed }: { placed: Placed }): ReactNode {
  const { component, ...place } = placed;
  const inside = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  return <Components components={inside} {...place} />;
}

function Component(placed: Placed): ReactNode {
  const { type, content } = placed.component;
  switch (type) {
    case componentTypes.row:
    case componentTypes.section:
      return (
        <div className="controls">
          <Nested placed={placed} />
        </div>
      );
    case componentTypes.container:
      return (
        <div className="embed">
          <Nested placed={placed} />
        </div>
      );
    case componentTypes.button:
      return <Button {...placed} />;
    case componentTypes.text:
      return <Markdown source={content ?? ""} />;
    case componentTypes.separator:
      return <hr />;
    default:
      return placed.component.custom_id ? <Select {...placed} /> : null;
  }
}

type ComponentsProps = Omit<Placed, "component"> & { readonly components: readonly ComponentShape[] };

/** Buttons, menus and layout under a message. */
export function Components({ components, ...place }: ComponentsProps): ReactNode {
  return components.map((component, index) => (
    <Component key={component.custom_id ?? `${index}-${component.type}`} component={component} {...place} />
  ));
}
