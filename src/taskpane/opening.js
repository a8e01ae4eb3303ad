/*
 * Says in words why the pane does not open; the words stand in taskpane.html. ES5, and copied as it is: this must run in
 * the old web views that can run nothing else of ours.
 */
(function () {
  'use strict';

  /** What other files do as well, where this Excel is not the one to use. */
  var BY_FILES = { version: true, outside: true };
  /** Milliseconds after which nobody believes any more that something will come. */
  var LONG = 20000;
  var told = false;

  function show(id) {
    document.getElementById(id).removeAttribute('hidden');
  }

  /** The first trouble is the cause of the others, and what happens once the pane is there is the pane's to tell. */
  function tell(trouble, file) {
    if (told || !document.getElementById('shell')) return;
    told = true;
    document.getElementById('opening').style.display = 'none';
    // what is wrong is known by now
    document.getElementById('trouble-slow').setAttribute('hidden', '');
    show('trouble-' + trouble);
    if (BY_FILES[trouble]) show('trouble-files');
    var section = document.getElementById('trouble-' + trouble);
    var place = section.querySelector('.trouble-file');
    if (place) place.textContent = file;
    onAgain('trouble-' + trouble);
  }

  function onAgain(id) {
    var again = document.getElementById(id).querySelector('.trouble-again');
    if (again) {
      again.addEventListener('click', function () {
        location.reload();
      });
    }
  }

  function onError(event) {
    var source = event.target && event.target.src;
    // Office.js asks for its telemetry, which is not shipped, and goes on without.
    if (source && /\/telemetry\//.test(source)) return;
    if (source) return tell(/\/office\//.test(source) ? 'office' : 'program', source);
    var error = event.error || event.reason;
    // A web view that does not know our language; "<" begins a page that came in place of a script.
    var isSyntax = error instanceof SyntaxError || /syntax/i.test(event.message);
    if (isSyntax && !/</.test(event.message)) return tell('version');
    tell('program', (event.filename ? event.filename + ' ' : '') + String(event.message || error));
  }

  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', onError);
  // What the pane's own script finds out: the host is too old, or is none.
  window.addEventListener('pane-trouble', function (event) {
    tell(event.detail);
  });
  if (typeof globalThis === 'undefined') tell('version');
  // Office.js waits for ever where a script of its own comes too late, or a site asks for a consent that nobody sees.
  window.setTimeout(function () {
    if (told || !document.getElementById('shell')) return;
    show('trouble-slow');
    onAgain('trouble-slow');
  }, LONG);
})();
