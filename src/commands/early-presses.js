/*
 * Excel runs a button's command as soon as office.js listens, and that may be before the command's own script is there: the
 * press would be lost without a word. What is pressed by then is kept here, and commands.ts takes it over. ES5, and copied as
 * it is, like page-role.js; it stands before office.js.
 */
(function () {
  'use strict';

  var presses = [];
  function keep(name) {
    // office.js looks for a function of the page before it looks for an action that was associated
    window[name] = function (event) {
      presses.push({ name: name, event: event });
    };
  }
  keep('generateTables');
  keep('undoLast');
  window.earlyPresses = presses;
})();
