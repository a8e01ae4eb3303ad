/*
 * Once a report was shown in a dialog, office.js takes every page that is opened in the same tab for a dialog as well (it keeps
 * "<id>IsDialog" in the session), and a dialog has no workbook: every set of functions counts as missing. So a page that is
 * none forgets that before office.js reads it. ES5, and copied as it is, like opening.js.
 */
(function () {
  'use strict';

  if (/[?&]report\b/.test(location.search)) return;
  try {
    for (var index = sessionStorage.length - 1; index >= 0; index--) {
      var key = sessionStorage.key(index);
      if (/IsDialog$/.test(key)) sessionStorage.removeItem(key);
    }
  } catch (error) {
    // where there is no storage nothing is kept in it either
    if (error.name !== 'SecurityError') throw error;
  }
})();
