// A save has come to its page: what the editor kept of it on this device is no longer needed.
const SENT = " sent";
try {
  for (const mark of Object.keys(localStorage).filter((key) => key.startsWith("casebook.item ") && key.endsWith(SENT))) {
    localStorage.removeItem(mark.slice(0, -SENT.length));
    localStorage.removeItem(mark);
  }
} catch { /* a closed store has kept nothing */ }
