// dist/run/contenders.js
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP, {} from "wink-nlp";
function wholeWink() {
  const { readDoc } = winkNLP(model);
  return (text) => readDoc(text);
}
function wholeCompromise(text) {
  const document = nlp(text);
  return {
    document,
    people: names(document.people()),
    places: names(document.places()),
    organizations: names(document.organizations())
  };
}
function names(view) {
  return view.out("array");
}
export {
  wholeCompromise,
  wholeWink
};
