// Where things stand on the plain page.
window.page = {
  index: "#index",
  // All questions are there at once.
  show: () => {},
  radio: (row, level) => document.querySelector(`#question-${row} input[value="${level}"]`),
  explanation: (row) => document.querySelector(`#question-${row} textarea`),
};
