import { HeadphoneOff, Headphones, Mic, MicOff, PhoneOff, Volume2 } from "lucide-react";
import type { ReactNode } from "react";
import { useWindow } from "../window-context.ts";
import { isVoice } from "./channel-kinds.ts";

type ToggleProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly on: typeof Mic;
  readonly off: typeof Mic;
  readonly onToggle: () => void;
};

function Toggle({ label, isOn, on: On, off: Off, onToggle }: ToggleProps): ReactNode {
  const Icon = isOn ? On : Off;
  return (
    <button type="button" className="icon-button" aria-pressed={!isOn} aria-label={label} onClick={onToggle}>
      <Icon className="icon" aria-hidden="true" />
    </button>
  );
}

/** Where one is in voice, or the way in. */
export function VoiceBar(): ReactNode {
  const { view, person, texts, doings } = useWindow();
  const state = view.voice.find(({ userId }) => userId === person.id);
  const first = view.channels.find(isVoice);
  const inside = view.channels.find(({ id }) => id === state?.channelId);
  if (!state)
    return first ? (
      <button
        type="button"
        className="voice-join"
        onClick={() => void doings.act("joinVoice", { channel: first.id })}
      >
        <Volume2 className="icon" aria-hidden="true" />
        <span dir="auto">{texts.joinVoice(first.name, person.name)}</span>
      </button>
    ) : null;
  return (
    <div className="voice-bar">
      <b className="good">{texts.inVoice(inside?.name ?? "")}</b>
      <Toggle
        label={state.isMuted ? texts.unmute : texts.mute}
        isOn={!state.isMuted}
        on={Mic}
        off={MicOff}
        onToggle={() => void doings.act("setVoice", { isMuted: !state.isMuted })}
      />
      <Toggle
        label={state.isDeaf ? texts.undeafen : texts.deafen}
        isOn={!state.isDeaf}
        on={Headphones}
        off={HeadphoneOff}
        onToggle={() => void doings.act("setVoice", { isDeaf: !state.isDeaf })}
      />
      <button
        type="button"
        className="icon-button bad"
        aria-label={texts.leaveVoice}
        onClick={() => void doings.act("leaveVoice", undefined)}
      >
        <PhoneOff className="icon" aria-hidden="true" />
      </button>
    </div>
  );
}
