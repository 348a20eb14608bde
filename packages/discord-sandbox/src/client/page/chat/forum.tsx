import { type FormEvent, type ReactNode, useState } from "react";
import type { ChannelView } from "../../channel-view.ts";
import { nameOf, useWindow } from "../window-context.ts";

function Tag({ name, isOn, onToggle }: { name: string; isOn: boolean; onToggle: () => void }): ReactNode {
  return (
    <button type="button" className="tag" aria-pressed={isOn} onClick={onToggle}>
      {name}
    </button>
  );
}

function Post({ post, forum }: { post: ChannelView; forum: ChannelView }): ReactNode {
  const { view, texts, go } = useWindow();
  const { thread } = post;
  if (!thread) return null;
  const tags = forum.tags.filter(({ id }) => thread.tagIds.includes(id));
  const states = [thread.isArchived && texts.archived, thread.isLocked && texts.locked].filter(Boolean);
  return (
    <li>
      <button type="button" className="post" onClick={() => go({ channel: post.id })}>
        <span className="post-tags">
          {tags.map(({ id, name }) => (
            <span key={id} className="tag">
              {name}
            </span>
          ))}
        </span>
        <b dir="auto">{post.name}</b>
        <span dir="auto">{thread.preview}</span>
        <small>
          {[nameOf(view, thread.ownerId), texts.messageCount(thread.messageCount), ...states].join(" · ")}
        </small>
      </button>
    </li>
  );
}

function NewPost({ forum, onDone }: { forum: ChannelView; onDone: () => void }): ReactNode {
  const { texts, doings } = useWindow();
  const [tags, setTags] = useState<readonly string[]>([]);
  const toggle = (name: string) =>
    setTags(tags.includes(name) ? tags.filter((each) => each !== name) : [...tags, name]);
  async function publish(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const post = { title: String(form.get("title")), content: String(form.get("content")), tags };
    if (await doings.act("post", post, { channelId: forum.id })) onDone();
  }
  return (
    <form className="new-post" onSubmit={(event) => void publish(event)}>
      <label>
        {texts.postTitle}
        <input name="title" required maxLength={100} />
      </label>
      <label>
        {texts.postWords}
        <textarea name="content" required rows={3} />
      </label>
      <div className="post-tags">
        {forum.tags.map(({ id, name }) => (
          <Tag key={id} name={name} isOn={tags.includes(name)} onToggle={() => toggle(name)} />
        ))}
      </div>
      <div className="row-end">
        <button type="button" className="button" onClick={onDone}>
          {texts.cancel}
        </button>
        <button type="submit" className="button button-main">
          {texts.send}
        </button>
      </div>
    </form>
  );
}

/** A forum: its posts, by their tags. */
export function Forum({ forum }: { forum: ChannelView }): ReactNode {
  const { view, texts } = useWindow();
  const [tagId, setTagId] = useState<string>();
  const [isWriting, setIsWriting] = useState(false);
  const posts = view.channels
    .filter(({ parentId, thread }) => parentId === forum.id && thread)
    .filter(({ thread }) => tagId === undefined || thread?.tagIds.includes(tagId))
    .toSorted((a, b) => Number(BigInt(b.lastMessageId ?? b.id) - BigInt(a.lastMessageId ?? a.id)));
  return (
    <section className="forum" aria-label={forum.name}>
      <div className="forum-tools">
        <Tag name={texts.allTags} isOn={tagId === undefined} onToggle={() => setTagId(undefined)} />
        {forum.tags.map(({ id, name }) => (
          <Tag key={id} name={name} isOn={id === tagId} onToggle={() => setTagId(id)} />
        ))}
        <button type="button" className="button" onClick={() => setIsWriting(true)}>
          {texts.newPost}
        </button>
      </div>
      {isWriting ? <NewPost forum={forum} onDone={() => setIsWriting(false)} /> : null}
      {posts.length === 0 ? <p className="empty">{texts.forumEmpty}</p> : null}
      <ul>
        {posts.map((post) => (
          <Post key={post.id} post={post} forum={forum} />
        ))}
      </ul>
    </section>
  );
}
