// The page's only script: sends what is typed, puts the server's pieces of page in place, and keeps the keyboard going.
'use strict';
(() => {
  const body = document.body;
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  if (!body.classList.contains('chat')) {
    dress(document);
    return openForPrint();
  }

  const at = id => document.getElementById(id);
  const [log, line, list, panel, notice, composer] = ['log', 'line', 'completions', 'panel', 'notice', 'composer'].map(at);
  const { person, place } = body.dataset;
  const typed = JSON.parse(sessionStorage.getItem('typed') ?? '[]');
  let back = typed.length, suggestions = [], chosen = -1, opener = null, busy = false;

  // ---- talking to the bot

  const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), b => b.toString(16).padStart(2, '0')).join('');

  async function post(path, content) {
    const request = { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'text/html', 'X-Request-Id': newId() }, body: JSON.stringify({ ...content, person, place }) };
    // The same id is sent again when the connection breaks, so that nothing happens twice.
    return fetch(path, request).catch(() => fetch(path, request));
  }

  async function send(path, content, form) {
    if (busy) return false;
    busy = true;
    body.setAttribute('aria-busy', 'true');
    say('');
    try {
      const response = await post(path, content);
      if (response.status === 422 && form) return showErrors(form, (await response.json()).errors);
      if (!response.ok) return say((await response.json().catch(() => ({}))).error ?? 'The bot could not do this. Nothing was changed.');
      take(await response.text(), form);
      return response.headers.get('X-Refused') !== 'true';
    } catch {
      return say('The bot cannot be reached. What you typed is still here; try again in a moment.');
    } finally {
      busy = false;
      body.removeAttribute('aria-busy');
    }
  }

  function say(words) {
    notice.textContent = words;
    notice.hidden = !words;
    return false;
  }

  function take(html, form) {
    const pieces = document.createElement('template');
    pieces.innerHTML = html;
    const next = pieces.content.querySelector('form[data-form]');
    let last;
    for (const message of [...pieces.content.querySelectorAll('.message')]) {
      last = message.id;
      add(message);
    }
    if (next) openPanel(next);
    else if (form) {
      closePanel();
      // The log got wider and its lines moved; the answer may have come by the live stream already.
      if (last) at(last)?.scrollIntoView({ block: 'start' });
    }
    refreshList();
  }

  function add(message) {
    if (at(message.id)) return;
    log.querySelector('.welcome')?.remove();
    dress(message);
    log.append(message);
    message.scrollIntoView({ block: 'start' });
  }

  // Wide tables and drawings scroll; whoever has no pointer reaches them with Tab.
  function dress(root) {
    for (const wide of root.querySelectorAll('.scroll, pre.diagram')) {
      wide.tabIndex = 0;
      if (wide.matches('.scroll')) {
        wide.setAttribute('role', 'group');
        wide.setAttribute('aria-label', (wide.closest('details')?.querySelector('h3')?.textContent ?? 'Table') + ', table');
      }
    }
  }

  function echo(text) {
    const mine = document.createElement('div');
    mine.className = 'message mine';
    const bubble = document.createElement('div');
    bubble.className = 'bubble';
    const said = document.createElement('p');
    said.className = 'said';
    said.dir = 'auto';
    // A pasted table is said in its first lines.
    const first = text.length > 600 ? text.slice(0, 600) + '…' : text;
    said.textContent = '/strategic-partnerships ' + first.replace(/^\s*\/strategic-partnerships\b\s*/i, '');
    bubble.append(said);
    const avatar = document.createElement('span');
    avatar.className = 'avatar';
    avatar.setAttribute('aria-hidden', 'true');
    avatar.textContent = person.slice(0, 2).toUpperCase();
    mine.append(avatar, bubble);
    log.querySelector('.welcome')?.remove();
    log.append(mine);
    return mine;
  }

  async function refreshList() {
    const response = await fetch('/local/list').catch(() => null);
    if (response?.ok) at('partnerships').innerHTML = await response.text();
  }

  async function command(text) {
    const mine = echo(text);
    const done = await send('/local/messages', { text });
    if (!done && text) {
      // Not carried out: what was typed comes back to be changed.
      line.value = text;
      grow();
    }
    if (notice.textContent) mine.remove();
  }

  // ---- the composer and its suggestions

  function grow() {
    line.rows = Math.min(8, line.value.split('\n').length + Math.floor(line.value.length / 90));
  }

  let asked = 0;
  async function suggest() {
    const mine = ++asked;
    const response = await fetch('/local/completions?text=' + encodeURIComponent(line.value.slice(0, 200))).catch(() => null);
    const found = response?.ok ? await response.json() : [];
    if (mine === asked) showSuggestions(found.filter(s => s.value !== line.value));
  }

  function showSuggestions(found) {
    suggestions = found;
    chosen = -1;
    list.replaceChildren(...found.map((s, i) => {
      const option = document.createElement('li');
      option.id = 'completion-' + i;
      option.role = 'option';
      option.ariaSelected = 'false';
      option.textContent = s.label;
      option.addEventListener('mousedown', e => { e.preventDefault(); choose(i); complete(); });
      return option;
    }));
    list.hidden = found.length === 0;
    at('suggested').textContent = found.length ? found.length + ' suggestions; arrow down chooses one.' : '';
    line.removeAttribute('aria-activedescendant');
  }

  // Also those that are still on their way: they belong to a line that is no longer there.
  function dropSuggestions() {
    asked++;
    showSuggestions([]);
  }

  function choose(i) {
    chosen = (i + suggestions.length) % suggestions.length;
    [...list.children].forEach((option, n) => option.ariaSelected = String(n === chosen));
    line.setAttribute('aria-activedescendant', 'completion-' + chosen);
    list.children[chosen].scrollIntoView({ block: 'nearest' });
  }

  function complete() {
    line.value = suggestions[chosen].value;
    dropSuggestions();
    grow();
  }

  function recall(step) {
    if (back + step < 0 || back + step > typed.length) return;
    back += step;
    line.value = typed[back] ?? '';
    grow();
    dropSuggestions();
  }

  line.addEventListener('input', () => { grow(); suggest(); });
  line.addEventListener('blur', () => dropSuggestions());
  line.addEventListener('keydown', e => {
    const open = !list.hidden, oneLine = !line.value.includes('\n');
    if (e.isComposing) return;
    if (e.key === 'Enter' && !e.shiftKey) {
      e.preventDefault();
      if (open && chosen >= 0) complete();
      else composer.requestSubmit();
    } else if (e.key === 'Escape' && open) { e.stopPropagation(); dropSuggestions(); }
    else if (e.key === 'Tab' && open && chosen >= 0) { e.preventDefault(); complete(); }
    else if (e.key === 'ArrowDown' && open) { e.preventDefault(); choose(chosen + 1); }
    else if (e.key === 'ArrowUp' && open && chosen >= 0) { e.preventDefault(); choose(chosen - 1); }
    else if (e.key === 'ArrowUp' && oneLine) { e.preventDefault(); recall(-1); }
    else if (e.key === 'ArrowDown' && oneLine) { e.preventDefault(); recall(1); }
  });

  composer.addEventListener('submit', e => {
    e.preventDefault();
    if (busy) return;
    const text = line.value.trim();
    // Pasted tables are too large for the browser's memory of typed lines.
    if (text && text.length <= 4000 && typed.at(-1) !== text) typed.push(text);
    sessionStorage.setItem('typed', JSON.stringify(typed.slice(-50)));
    back = typed.length;
    line.value = '';
    grow();
    dropSuggestions();
    command(text);
  });

  // ---- forms

  function openPanel(form) {
    opener ??= document.activeElement;
    panel.replaceChildren(form);
    panel.hidden = false;
    body.classList.add('with-panel');
    panel.scrollTop = 0;
    form.querySelector('h2').focus();
  }

  function closePanel() {
    panel.hidden = true;
    panel.replaceChildren();
    body.classList.remove('with-panel');
    (opener?.isConnected && opener !== body ? opener : line).focus();
    opener = null;
  }

  function showErrors(form, errors) {
    for (const field of form.querySelectorAll('.field')) {
      const input = field.querySelector('input, select, textarea'), note = field.querySelector('.error');
      const wrong = errors[input.name];
      note.textContent = wrong ?? '';
      note.hidden = !wrong;
      if (wrong) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
    const count = Object.keys(errors).length, summary = form.querySelector('#form-error');
    summary.textContent = count === 1 ? 'One answer cannot be taken yet. What you typed is kept.' : count + ' answers cannot be taken yet. What you typed is kept.';
    summary.hidden = false;
    form.querySelector('[aria-invalid]')?.focus();
    return false;
  }

  panel.addEventListener('submit', async e => {
    e.preventDefault();
    const form = e.target, then = e.submitter?.value || 'next';
    const values = Object.fromEntries(new FormData(form));
    for (const [name, value] of Object.entries(values)) if (value instanceof File) values[name] = await textOf(value);
    send('/local/forms/' + form.dataset.form, { state: form.dataset.state, values, then }, form);
  });

  // Spreadsheets save text as UTF-8, as UTF-16 with a mark, or in the old Western code page.
  async function textOf(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }

  panel.addEventListener('keydown', e => {
    if (e.key === 'Escape') keepAndClose();
    if (e.key !== 'Tab') return;
    const stops = [...panel.querySelectorAll('button, input, select, textarea')].filter(s => !s.disabled);
    const [first, last] = [stops[0], stops.at(-1)];
    if (e.shiftKey && (document.activeElement === first || document.activeElement === panel.querySelector('h2'))) { e.preventDefault(); last.focus(); }
    else if (!e.shiftKey && document.activeElement === last) { e.preventDefault(); first.focus(); }
  });

  // Closing keeps the typed values with the draft: the form is one click away.
  function keepAndClose() {
    const form = panel.querySelector('form');
    const resume = document.createElement('div');
    resume.className = 'message mine';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Continue: ' + form.querySelector('h2').textContent;
    button.addEventListener('click', () => { resume.remove(); opener = line; openPanel(form); });
    resume.append(button);
    log.append(resume);
    closePanel();
    button.focus();
  }

  // ---- clicks anywhere

  document.addEventListener('click', async e => {
    const button = e.target.closest('button');
    if (!button) return;
    if (button.dataset.action) {
      opener = button;
      await send('/local/actions', { id: button.dataset.action, state: button.dataset.state });
      if (panel.hidden) opener = null;
    } else if (button.hasAttribute('data-fold')) fold(button);
    else if (button.dataset.say !== undefined) command(button.dataset.say);
    else if (button.hasAttribute('data-close')) keepAndClose();
    else if (button.dataset.advance) forward(button.dataset.advance);
  });

  function fold(button) {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? 'Close all sections' : 'Open all sections';
    for (const section of button.closest('.message').querySelectorAll('details:not(.why)')) section.open = open;
  }

  async function forward(advance) {
    const response = await post('/local/clock', { advance });
    const answer = await response.json();
    if (!response.ok) return say(answer.error);
    const now = new Date(answer.now), time = at('now');
    time.dateTime = answer.now;
    time.textContent = now.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).replace(',', '');
    say(answer.delivered === 1 ? 'The clock moved; one message was delivered.' : `The clock moved; ${answer.delivered} messages were delivered.`);
  }

  // ---- live posts of others

  new EventSource('/local/events?place=' + encodeURIComponent(place)).addEventListener('message', async e => {
    const { id } = JSON.parse(e.data);
    if (at('m-' + id)) return;
    const response = await fetch('/local/messages/' + id);
    if (response.ok && !at('m-' + id)) take(await response.text());
  });

  addEventListener('beforeprint', openForPrint);
  dress(log);
  at('side').open = matchMedia('(min-width: 70rem)').matches;
  log.scrollTop = log.scrollHeight;
  log.lastElementChild?.scrollIntoView({ block: 'start' });
  line.focus({ preventScroll: true });

  // A closed section would be missing on paper.
  function openForPrint() {
    for (const section of document.querySelectorAll('details:not(.why)')) section.open = true;
  }
})();
