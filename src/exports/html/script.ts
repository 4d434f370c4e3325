/** The page's whole script: it only moves the reader about. The page is complete without it. */
export const SCRIPT = `(function(){
"use strict";
var last=null;
function lit(id){
  document.querySelectorAll(".claim.on").forEach(function(e){e.classList.remove("on")});
  document.querySelectorAll(".claim").forEach(function(e){if((" "+e.getAttribute("data-c")+" ").indexOf(" "+id+" ")>=0)e.classList.add("on")});
}
function show(id,from){
  var at=document.getElementById(id);
  if(!at)return;
  last=from||last;
  lit(id);
  var section=at.closest(".report");
  at.scrollIntoView({block:"center"});
  if(section)section.focus({preventScroll:true});
  if(history.replaceState)history.replaceState(null,"","#"+id);
}
document.addEventListener("click",function(event){
  var link=event.target.closest?event.target.closest("a[data-claim]"):null;
  if(link){event.preventDefault();show(link.getAttribute("data-claim"),link);return}
  var button=event.target.closest?event.target.closest("button[data-kind]"):null;
  if(button){
    var on=button.getAttribute("aria-pressed")!=="true";
    document.querySelectorAll("button[data-kind]").forEach(function(b){b.setAttribute("aria-pressed","false")});
    button.setAttribute("aria-pressed",String(on));
    var kind=on?button.getAttribute("data-kind"):null;
    document.querySelectorAll(".question").forEach(function(q){q.hidden=kind!==null&&q.getAttribute("data-verdict")!==kind});
  }
});
document.addEventListener("keydown",function(event){
  if(event.ctrlKey||event.metaKey||event.altKey)return;
  if(event.key==="Escape"&&last){last.focus();last.scrollIntoView({block:"center"});return}
  if(event.key!=="j"&&event.key!=="k")return;
  var questions=Array.prototype.filter.call(document.querySelectorAll(".question"),function(q){return !q.hidden});
  var here=document.activeElement?questions.indexOf(document.activeElement.closest(".question")):-1;
  var next=questions[here+(event.key==="j"?1:-1)];
  if(next){var link=next.querySelector("a[data-claim]")||next;link.focus();next.scrollIntoView({block:"center"})}
});
if(location.hash.length>1)lit(location.hash.slice(1));
})();`;
